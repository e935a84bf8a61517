import type { TakeAlongData } from '../../content/files/take-along.ts';
import type { Content, Profile } from '../../content/schema.ts';
import { ExternalLink } from '../kit/ExternalLink.tsx';
import { Facts } from '../kit/Facts.tsx';
import { PointList } from '../kit/PointList.tsx';
import { emailOf } from '../kit/ProjectLinks.tsx';
import { TakeAlong } from '../kit/TakeAlong.tsx';
import { DecisionArticle } from './DecisionArticle.tsx';
import type { Drawings } from './drawings.ts';
import { LastChecked } from './LastChecked.tsx';
import { Part } from './Part.tsx';
import { ProjectArticle } from './ProjectArticle.tsx';

type Props = { content: Content; drawings: Drawings; takeAlong: TakeAlongData };

/** Everything below the first screen. */
export function Rest({ content, drawings, takeAlong }: Props) {
  const { profile, skills, projects, approach, contact } = content;
  const email = emailOf(content);
  return (
    <>
      <Part id="capabilities" title={skills.capabilities.title}>
        <div class="grid grid-cols-1 gap-x-8 text-read roomy:grid-cols-2">
          {skills.capabilities.groups.map(({ id, name, highlights }) => (
            <section key={id} id={`capability-${id}`} tabIndex={-1}>
              <h3 class="section-title">{name}</h3>
              <PointList items={highlights} />
            </section>
          ))}
        </div>
      </Part>
      <Part id="projects" title={projects.title}>
        {projects.items.map((project) => (
          <ProjectArticle key={project.id} project={project} drawings={drawings} email={email} />
        ))}
        <p class="pt-5 reading-text">
          {projects.more.text}{' '}
          <ExternalLink class="text-link" href={projects.more.url}>
            {projects.more.linkText}
          </ExternalLink>
        </p>
      </Part>
      <Part id="decisions" title={approach.title}>
        <p class="pt-3 reading-text" id="practice-lead" tabIndex={-1}>
          {approach.lead.join(' ')}
        </p>
        {approach.decisions.map((decision) => (
          <DecisionArticle key={decision.id} decision={decision} drawings={drawings} />
        ))}
      </Part>
      <Part id="practices" title="Practices">
        <div class="grid grid-cols-1 gap-x-8 text-read roomy:grid-cols-2">
          {approach.practices.map(({ id, title, items }) => (
            <section key={id} id={`practice-${id}`} tabIndex={-1}>
              <h3 class="section-title">{title}</h3>
              <PointList items={items} />
            </section>
          ))}
        </div>
      </Part>
      <About profile={profile} />
      <Part id="contact" title={contact.title}>
        <p class="pt-3 reading-text">
          {contact.lead}{' '}
          {email && (
            <ExternalLink class="text-link print:hidden" href={email}>
              {email.replace('mailto:', '')}
            </ExternalLink>
          )}
        </p>
        <p class="pt-2 caption">{profile.availabilityNote}</p>
        <div class="pt-3">
          <TakeAlong data={takeAlong} all />
        </div>
      </Part>
    </>
  );
}

function About({ profile }: { profile: Profile }) {
  const { about, location, lastChecked } = profile;
  return (
    <Part id="about" title={about.title}>
      <div id="about-about" tabIndex={-1}>
        <p class="pt-2 caption">
          {location.city}, {location.country} · {about.course}
        </p>
        <Facts facts={about.facts} class="pt-3 roomy:justify-start roomy:gap-x-12" />
        {about.paragraphs.map((paragraph) => (
          <p key={paragraph} class="pt-3 reading-text">
            {paragraph}
          </p>
        ))}
        <LastChecked lastChecked={lastChecked} />
      </div>
    </Part>
  );
}
