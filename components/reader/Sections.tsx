import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Proof } from '../../content/evidence.ts';
import type { Drawing } from '../../content/figures/drawing.ts';
import type { Content, Decision, Profile, Project } from '../../content/schema.ts';
import { Balance } from '../kit/Balance.tsx';
import { ContactRow } from '../kit/ContactRow.tsx';
import { ExternalLink } from '../kit/ExternalLink.tsx';
import { Facts } from '../kit/Facts.tsx';
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
  evidence: Map<string, Proof[]>;
  /** The current time; known after the first paint. */
  now: Date | undefined;
  /** Whether to show everything, or only the beginning. */
  whole: boolean;
  onEvidence: (kind: Proof['kind'], id: string) => void;
};

/** The portfolio from its beginning to its end. */
export function Sections({ content, drawings, evidence, now, whole, onEvidence }: Props) {
  const { skills } = content;
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <Summary content={content} now={now} />
      <Part id="skills" overline={skills.overline} title={skills.title} note={<Legend />}>
        <p class="pt-3 reading-text">{skills.lead}</p>
        <div class="grid grid-cols-1 gap-x-8 roomy:grid-cols-3">
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
                onEvidence={({ kind, id }) => {
                  onEvidence(kind, id);
                }}
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

/** Everything below the first screen. */
function Rest({ content, drawings }: Pick<Props, 'content' | 'drawings'>) {
  const { profile, skills, projects, approach, contact } = content;
  return (
    <>
      <Part id="capabilities" title={skills.capabilities.title}>
        <div class="grid grid-cols-1 gap-x-8 roomy:grid-cols-2">
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
        <p class="pt-3 reading-text">
          {projects.more.text}{' '}
          <ExternalLink class="text-link" href={projects.more.url}>
            {projects.more.linkText}
          </ExternalLink>
        </p>
      </Part>
      <Part id="decisions" overline={approach.overline} title={approach.title}>
        <p class="pt-3 reading-text" id="practice-lead" tabIndex={-1}>
          {approach.lead.join(' ')}
        </p>
        {approach.decisions.map((decision) => (
          <DecisionArticle key={decision.id} decision={decision} drawings={drawings} />
        ))}
      </Part>
      <Part id="practices" title="Practices">
        <div class="grid grid-cols-1 gap-x-8 roomy:grid-cols-2">
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
        <p class="pt-3 reading-text">{contact.lead}</p>
        <h3 class="section-title">{contact.linksTitle}</h3>
        <ul class="max-w-120 border-t border-line print:max-w-none">
          {contact.links.map((link) => (
            <ContactRow key={link.id} link={link} />
          ))}
        </ul>
        <p class="pt-2 caption">{profile.availabilityNote}</p>
      </Part>
    </>
  );
}

type PartProps = {
  id: string;
  overline?: string;
  title: string;
  /** Beside the heading, where there is room. */
  note?: ComponentChildren;
  children: ComponentChildren;
};

function Part({ id, overline, title, note, children }: PartProps) {
  return (
    <section id={id} class="part pt-7 roomy:pt-10" tabIndex={-1} aria-labelledby={`${id}-title`}>
      <div class="part-head flex flex-wrap items-baseline-last justify-between gap-x-4 gap-y-1 border-t border-line pt-5 print:block">
        <hgroup>
          {overline && <p class="caption">{overline}</p>}
          <h2 id={`${id}-title`} class="text-h2 font-semibold tracking-[-0.2px] text-ink">
            {title}
          </h2>
        </hgroup>
        {note}
      </div>
      {children}
    </section>
  );
}

const Legend = () => (
  <p class="inline-flex items-center gap-x-3 gap-y-1 print:pt-1">
    <span class="inline-flex items-center gap-1.5">
      <Mark kind="project" /> in a project
    </span>
    <span class="inline-flex items-center gap-1.5">
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
      <h1 class="-mt-1 page-title">{name}</h1>
      <p class="pt-1 text-h3 text-ink">{tagline}</p>
      <p class="flex flex-wrap gap-x-5 pt-3">
        <span>{label}</span>
        <span>{status}</span>
        <span>
          {location.city}, {location.country}
        </span>
        <span class="text-ink before:mr-1.5 before:inline-block before:size-2 before:rounded-full before:bg-accent before:forced-color-adjust-none print:before:hidden">
          {availability}
        </span>
      </p>
      <div id="capability-summary" tabIndex={-1}>
        <p class="pt-3 reading-text">{summary.join(' ')}</p>
        <p class="pt-2 caption">{keywords.join(' · ')}</p>
      </div>
      <p class="min-h-[1.5rem] pt-2 caption tabular-nums print:hidden">
        {now && <Whereabouts location={location} now={now} />}
      </p>
    </header>
  );
}

type ProjectProps = Pick<Props, 'drawings'> & { project: Project; email: string | undefined };

function ProjectArticle({ project, drawings, email }: ProjectProps) {
  const { id, name, summary, highlightsTitle, highlights, technologies, figure } = project;
  return (
    <article id={`project-${id}`} class="reader-article" aria-labelledby={`project-${id}-name`}>
      <div class="name-and-links flex flex-wrap items-center justify-between gap-x-4 print:block">
        <h3 id={`project-${id}-name`} class="text-h3 font-semibold text-ink">
          {name}
        </h3>
        <ProjectLinks project={project} email={email} />
      </div>
      <p class="pt-1 reading-text">{summary.map(({ text }) => text).join(' ')}</p>
      <Figure figure={figure} drawing={drawings.wide[id]} narrow={drawings.narrow[id]} />
      <div class="grid grid-cols-1 gap-x-10 roomy:grid-cols-[minmax(0,1fr)_176px] print:block">
        <div>
          <h4 class="section-title">{highlightsTitle}</h4>
          <PointList items={highlights.map(({ text }) => text)} />
        </div>
        <div>
          <h4 class="section-title">Technologies</h4>
          <ul class="technologies columns-[8rem_2] gap-x-6 roomy:columns-auto">
            {technologies.map((technology) => (
              <li
                key={technology.name}
                class="break-inside-avoid border-t border-line pt-1 pb-[3px] text-ink"
              >
                {technology.name}
              </li>
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
    <article
      id={`decision-${id}`}
      class="reader-article"
      tabIndex={-1}
      aria-labelledby={`decision-${id}-name`}
    >
      <h3 id={`decision-${id}-name`} class="text-h3 font-semibold text-ink">
        {name}
      </h3>
      <p class="pt-1 reading-text">{rationale.map(({ text }) => text).join(' ')}</p>
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
