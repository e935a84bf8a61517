import type { Drawing } from '../content/figures/drawing.ts';
import type { Content, Project, Profile } from '../content/schema.ts';
import { CopyLink } from './CopyLink.tsx';
import { Figure } from './Figure.tsx';
import { DownIcon, MailIcon } from './icons.tsx';
import { Overline } from './Overline.tsx';
import { PointList } from './PointList.tsx';

type Props = {
  content: Content;
  /** Figures by project. */
  drawings: Record<string, Drawing>;
  /** Id of the project that is open. */
  open: string | null;
  onOpen: (project: string | null) => void;
};

/** What he built: every project readable in place, its links always in view. */
export function ProjectsPanel({ content, drawings, open, onOpen }: Props) {
  const { projects } = content;
  return (
    <>
      <Overline text={projects.overline} title={projects.title} />
      {projects.items.map((project) => (
        <ProjectArticle
          key={project.id}
          project={project}
          drawing={drawings[project.id]}
          email={content.contact.links.find((link) => link.url.startsWith('mailto:'))?.url}
          expanded={project.id === open}
          onToggle={() => {
            onOpen(project.id === open ? null : project.id);
          }}
        />
      ))}
      <p class="pt-3">
        {projects.more.text}{' '}
        <a class="text-link" href={projects.more.url} target="_blank" rel="noopener">
          {projects.more.linkText}
        </a>
      </p>
    </>
  );
}

type ArticleProps = {
  project: Project;
  drawing: Drawing | undefined;
  email: Profile['name'] | undefined;
  expanded: boolean;
  onToggle: () => void;
};

function ProjectArticle({ project, drawing, email, expanded, onToggle }: ArticleProps) {
  const { id, name, summary, highlightsTitle, highlights, technologies, links, figure } = project;
  const title = `project-${id}-name`;
  return (
    <article
      id={`project-${id}`}
      aria-labelledby={title}
      class="scroll-mt-24 border-b border-line pt-2 pb-3"
    >
      <button
        type="button"
        class="fade -mx-2 grid w-[calc(100%+16px)] grid-cols-[1fr_16px] gap-x-2 rounded-control px-2 py-1 hover:bg-hover focus-visible:-outline-offset-2"
        aria-expanded={expanded}
        onClick={onToggle}
      >
        <span id={title} class="text-title font-semibold text-ink">
          {name}
        </span>
        <span class={`fade my-0.5 text-ink-3 ${expanded ? 'rotate-180' : ''}`}>
          <DownIcon />
        </span>
        <span class={expanded ? '' : 'truncate'}>{summary[0]?.text}</span>
      </button>
      <div class="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
        <CopyLink label="Source" name="source link" url={links.source} />
        {links.demo === null ? (
          <span class="inline-flex min-h-7 items-center gap-1">
            <span class="text-meta text-ink-3">No public demo</span>
            {email && (
              <a
                class="quiet-button"
                href={`${email}?subject=${encodeURIComponent(`Demo of ${name}`)}`}
                target="_blank"
                rel="noopener"
              >
                <MailIcon />
                Ask for a demo
              </a>
            )}
          </span>
        ) : (
          <CopyLink label="Live demo" name="demo link" url={links.demo} />
        )}
      </div>
      {expanded && (
        <>
          {summary.slice(1).map(({ text }) => (
            <p key={text} class="pt-1">
              {text}
            </p>
          ))}
          <h3 class="section-title">{highlightsTitle}</h3>
          <PointList items={highlights.map(({ text }) => text)} />
          <h3 class="section-title">Technologies</h3>
          <p>{technologies.map((technology) => technology.name).join(', ')}</p>
          <Figure figure={figure} drawing={drawing} />
        </>
      )}
    </article>
  );
}
