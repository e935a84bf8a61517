import type { ComponentChildren } from 'preact';
import { capitalise } from '../../content/profile-text.ts';
import type { Content, Project } from '../../content/schema.ts';
import { shortAddress } from '../kit/address.ts';
import { LastChecked } from './LastChecked.tsx';

/** The portfolio on one sheet of paper, to attach where a CV is asked for. Seen only in print. */
export function SummarySheet({ content }: { content: Content }) {
  const { profile, skills, projects, approach, contact } = content;
  const { name, label, status, location, availability, tagline, summary, about } = profile;
  return (
    <div class="sheet hidden">
      <header>
        <div>
          <h1 class="page-title">{name}</h1>
          <p class="tagline text-ink">{tagline}</p>
          <p>
            {label} · {status}
          </p>
          <p>
            {location.city}, {location.country} · <b>{availability}</b>
          </p>
        </div>
        <dl class="table">
          {contact.links
            .filter((link) => !link.personal)
            .map(({ id, label: text, value, url }) => (
              <Row key={id} label={capitalise(text)}>
                <a href={url}>{shortAddress(value)}</a>
              </Row>
            ))}
        </dl>
      </header>
      <Part title={about.title}>
        <p>{summary.join(' ')}</p>
        <p class="font-semibold text-ink">
          {[...about.facts.map(({ value, label: what }) => `${value} ${what.toLowerCase()}`)].join(
            ' · ',
          )}
        </p>
      </Part>
      <Part title={skills.overline}>
        <dl class="grid grid-cols-3 gap-x-[14pt]">
          {skills.groups.map(({ id, name: group, skills: list }) => (
            <div key={id}>
              <dt class="font-semibold text-ink">{group}</dt>
              <dd>{list.map((skill) => skill.name).join(', ')}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={projects.overline}>
        {projects.items.map((project) => (
          <ProjectInShort key={project.id} project={project} />
        ))}
      </Part>
      <Part title={approach.overline}>
        {approach.decisions.map(({ id, name: title, rationale }) => (
          <p key={id}>
            <b>{title}.</b> {rationale.map((sentence) => sentence.text).join(' ')}
          </p>
        ))}
      </Part>
      <LastChecked lastChecked={profile.lastChecked} />
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}

function Row({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="table-row">
      <dt class="table-cell pr-[10pt] whitespace-nowrap text-ink-3">{label}</dt>
      <dd class="table-cell">{children}</dd>
    </div>
  );
}

function ProjectInShort({ project }: { project: Project }) {
  const { name, summary, highlights, technologies, links } = project;
  return (
    <article>
      <h3>{name}</h3>
      <p>{summary.map((sentence) => sentence.text).join(' ')}</p>
      <ul>
        {highlights.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <dl class="table">
        <Row label="Technologies">{technologies.map((it) => it.name).join(', ')}</Row>
        <Row label="Source">
          <a href={links.source}>{shortAddress(links.source)}</a>
        </Row>
        {links.demo !== null && (
          <Row label="Live demo">
            <a href={links.demo}>{shortAddress(links.demo)}</a>
          </Row>
        )}
      </dl>
    </article>
  );
}
