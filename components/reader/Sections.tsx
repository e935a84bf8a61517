import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Evidence } from '../../content/evidence.ts';
import type { Drawing } from '../../content/figures/drawing.ts';
import type { Content, Decision, Profile, Project } from '../../content/schema.ts';
import { Balance } from '../kit/Balance.tsx';
import { ContactRow } from '../kit/ContactRow.tsx';
import { ExternalLink } from '../kit/ExternalLink.tsx';
import { Figure } from '../kit/Figure.tsx';
import { Mark } from '../kit/icons.tsx';
import { PointList } from '../kit/PointList.tsx';
import { emailOf, ProjectLinks } from '../kit/ProjectLinks.tsx';
import { SkillList } from '../kit/SkillList.tsx';
import { Whereabouts } from '../kit/Whereabouts.tsx';
import { LastChecked } from './LastChecked.tsx';

/** Figures by the id of the project or decision that each belongs to, in two widths. */
export type Drawings = Record<'wide' | 'narrow', Record<string, Drawing>>;

type Props = {
  content: Content;
  drawings: Drawings;
  evidence: Map<string, Evidence[]>;
  /** The moment; known after the first paint. */
  now: Date | undefined;
  /** Whether all of it is wanted, or the beginning alone. */
  whole: boolean;
  onEvidence: (kind: 'project' | 'decision', id: string) => void;
};

/** The portfolio from its beginning to its end. */
export function Sections({ content, drawings, evidence, now, whole, onEvidence }: Props) {
  const { skills } = content;
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <Summary content={content} now={now} />
      <Part id="skills" overline={skills.overline} title={skills.title} aside={<Legend />}>
        <p class="read">{skills.lead}</p>
        <div class="thirds">
          {skills.groups.map(({ id, name, skills: group }) => (
            <section key={id} aria-labelledby={`group-${id}`}>
              <h3 class="section-title" id={`group-${id}`}>
                {name}
                <span class="text-count font-normal tabular-nums">{group.length}</span>
              </h3>
              <SkillList
                skills={group}
                evidence={evidence}
                open={open}
                onOpen={setOpen}
                onEvidence={onEvidence}
                columns={1}
              />
            </section>
          ))}
        </div>
      </Part>
      {whole && <Rest content={content} drawings={drawings} />}
    </>
  );
}

/** All that lies below the first window. */
function Rest({ content, drawings }: Pick<Props, 'content' | 'drawings'>) {
  const { profile, skills, projects, approach, contact } = content;
  return (
    <>
      <Part id="capabilities" title={skills.capabilities.title}>
        <div class="halves">
          {skills.capabilities.groups.map(({ id, name, highlights }) => (
            <section key={id} id={`capability-${id}`} tabIndex={-1}>
              <h3 class="section-title">{name}</h3>
              <PointList items={highlights} />
            </section>
          ))}
        </div>
      </Part>
      <Part id="projects" overline={projects.overline} title={projects.title}>
        {projects.items.map((project) => (
          <ProjectArticle
            key={project.id}
            project={project}
            drawings={drawings}
            email={emailOf(content)}
          />
        ))}
        <p class="read more-work">
          {projects.more.text}{' '}
          <ExternalLink class="text-link" href={projects.more.url}>
            {projects.more.linkText}
          </ExternalLink>
        </p>
      </Part>
      <Part id="decisions" overline={approach.overline} title={approach.title}>
        <p class="read" id="practice-lead" tabIndex={-1}>
          {approach.lead.join(' ')}
        </p>
        {approach.decisions.map((decision) => (
          <DecisionArticle key={decision.id} decision={decision} drawings={drawings} />
        ))}
      </Part>
      <Part id="practices" title="Practices">
        <div class="halves">
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
        <p class="read">{contact.lead}</p>
        <h3 class="section-title">{contact.linksTitle}</h3>
        <ul class="rows">
          {contact.links.map((link) => (
            <ContactRow key={link.id} link={link} />
          ))}
        </ul>
        <p class="note">{profile.availabilityNote}</p>
      </Part>
    </>
  );
}

type PartProps = {
  id: string;
  overline?: string;
  title: string;
  aside?: ComponentChildren;
  children: ComponentChildren;
};

function Part({ id, overline, title, aside, children }: PartProps) {
  return (
    <section id={id} class="part" tabIndex={-1} aria-labelledby={`${id}-title`}>
      <div class="head">
        <hgroup>
          {overline && <p>{overline}</p>}
          <h2 id={`${id}-title`}>{title}</h2>
        </hgroup>
        {aside}
      </div>
      {children}
    </section>
  );
}

const Legend = () => (
  <p class="legend">
    <span>
      <Mark kind="project" /> in a project
    </span>
    <span>
      <Mark kind="decision" /> in a decision
    </span>
  </p>
);

function Summary({ content, now }: Pick<Props, 'content' | 'now'>) {
  const { profile, skills } = content;
  const { name, tagline, label, status, location, availability, summary } = profile;
  const all = skills.groups.flatMap((group) => group.skills);
  const keywords = profile.keywords
    .map((id) => all.find((skill) => skill.id === id)?.name)
    .filter(Boolean);
  return (
    <header id="summary" tabIndex={-1}>
      <h1>{name}</h1>
      <p class="tagline">{tagline}</p>
      <p class="facts-line">
        <span>{label}</span>
        <span>{status}</span>
        <span>
          {location.city}, {location.country}
        </span>
        <span class="available">{availability}</span>
      </p>
      <div id="capability-summary" tabIndex={-1}>
        <p class="read">{summary.join(' ')}</p>
        <p class="note">{keywords.join(' · ')}</p>
      </div>
      <p class="note where">{now && <Whereabouts location={location} now={now} />}</p>
    </header>
  );
}

type ProjectProps = Pick<Props, 'drawings'> & { project: Project; email: string | undefined };

function ProjectArticle({ project, drawings, email }: ProjectProps) {
  const { id, name, summary, highlightsTitle, highlights, technologies, figure } = project;
  return (
    <article id={`project-${id}`} aria-labelledby={`project-${id}-name`}>
      <div class="name-and-links">
        <h3 id={`project-${id}-name`}>{name}</h3>
        <ProjectLinks project={project} email={email} />
      </div>
      <p class="read">{summary.map(({ text }) => text).join(' ')}</p>
      <Figure figure={figure} drawing={drawings.wide[id]} narrow={drawings.narrow[id]} />
      <div class="duties">
        <div>
          <h4 class="section-title">{highlightsTitle}</h4>
          <PointList items={highlights.map(({ text }) => text)} />
        </div>
        <div>
          <h4 class="section-title">Technologies</h4>
          <ul class="technologies">
            {technologies.map((technology) => (
              <li key={technology.name}>{technology.name}</li>
            ))}
          </ul>
        </div>
      </div>
    </article>
  );
}

function DecisionArticle({ decision, drawings }: Pick<Props, 'drawings'> & { decision: Decision }) {
  const { id, name, rationale, gains, costs, figure } = decision;
  return (
    <article id={`decision-${id}`} tabIndex={-1} aria-labelledby={`decision-${id}-name`}>
      <h3 id={`decision-${id}-name`}>{name}</h3>
      <p class="read">{rationale.map(({ text }) => text).join(' ')}</p>
      <Balance gains={gains} costs={costs} />
      <Figure figure={figure} drawing={drawings.wide[id]} narrow={drawings.narrow[id]} />
    </article>
  );
}

function About({ profile }: { profile: Profile }) {
  const { about, location, lastChecked } = profile;
  return (
    <Part id="about" title={about.title}>
      <div id="about-about" tabIndex={-1}>
        <p class="note">
          {location.city}, {location.country} · {about.course}
        </p>
        <dl class="facts">
          {about.facts.map(({ value, label }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {about.paragraphs.map((paragraph) => (
          <p key={paragraph} class="read">
            {paragraph}
          </p>
        ))}
        <LastChecked lastChecked={lastChecked} />
      </div>
    </Part>
  );
}
