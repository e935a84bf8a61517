import { capitalise } from '../../content/formats/profile.ts';
import type { Content } from '../../content/schema.ts';
import { shortAddress } from '../address.ts';

/** The portfolio on one sheet of paper, to attach where a CV is asked for. Seen in print alone. */
export function SummarySheet({ content }: { content: Content }) {
  const { profile, skills, projects, approach, contact } = content;
  const { name, label, status, location, availability, tagline, summary, about } = profile;
  return (
    <div class="sheet">
      <header>
        <h1>{name}</h1>
        <p class="tagline">{tagline}</p>
        <p>{[label, status, `${location.city}, ${location.country}`, availability].join(' · ')}</p>
        <ul class="links">
          {contact.links.map(({ id, label: text, value, url }) => (
            <li key={id}>
              {capitalise(text)}: <a href={url}>{shortAddress(value)}</a>
            </li>
          ))}
        </ul>
      </header>
      <p>{summary.join(' ')}</p>
      <h2>{skills.overline}</h2>
      <dl>
        {skills.groups.map(({ id, name: group, skills: list }) => (
          <div key={id}>
            <dt>{group}</dt>
            <dd>{list.map((skill) => skill.name).join(', ')}</dd>
          </div>
        ))}
      </dl>
      <h2>{projects.overline}</h2>
      {projects.items.map(({ id, name: title, summary: text, highlights, technologies, links }) => (
        <section key={id}>
          <h3>{title}</h3>
          <p>
            {text
              .slice(0, 2)
              .map((sentence) => sentence.text)
              .join(' ')}
          </p>
          <ul>
            {highlights.map((highlight) => (
              <li key={highlight.text}>{highlight.text}</li>
            ))}
          </ul>
          <p>{technologies.map((technology) => technology.name).join(', ')}</p>
          <p>
            Source: <a href={links.source}>{shortAddress(links.source)}</a>
            {links.demo !== null && (
              <>
                {' '}
                · Live demo: <a href={links.demo}>{shortAddress(links.demo)}</a>
              </>
            )}
          </p>
        </section>
      ))}
      <h2>{approach.overline}</h2>
      <ul>
        {approach.decisions.map(({ id, name: title, why }) => (
          <li key={id}>
            <b>{title}.</b> {why.map((sentence) => sentence.text).join(' ')}
          </li>
        ))}
      </ul>
      <h2>{about.title}</h2>
      <p>
        {[
          about.course,
          ...about.facts.map(({ value, label: what }) => `${value} ${what.toLowerCase()}`),
        ].join(' · ')}
      </p>
    </div>
  );
}
