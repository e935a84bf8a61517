import type { Drawing } from '../../content/figures/drawing.ts';
import type { Content, Project } from '../../content/schema.ts';
import { ExternalLink } from '../kit/ExternalLink.tsx';
import { Figure } from '../kit/Figure.tsx';
import { DownIcon } from '../kit/icons.tsx';
import { PointList } from '../kit/PointList.tsx';
import { emailOf, ProjectLinks } from '../kit/ProjectLinks.tsx';

type Props = {
  content: Content;
  /** Figures by project. */
  drawings: Record<string, Drawing>;
  /** Id of the project that is open. */
  open: string | null;
  onOpen: (project: string | null) => void;
};

/** What the candidate built: every project readable in place, its links always in view. */
export function ProjectsPanel({ content, drawings, open, onOpen }: Props) {
  const { projects } = content;
  return (
    <>
      <h2 class="said-only">
        {projects.overline}: {projects.title}
      </h2>
      {projects.items.map((project) => (
        <ProjectArticle
          key={project.id}
          project={project}
          drawing={drawings[project.id]}
          email={emailOf(content)}
          expanded={project.id === open}
          onToggle={() => {
            onOpen(project.id === open ? null : project.id);
          }}
        />
      ))}
      <p class="pt-3">
        {projects.more.text}{' '}
        <ExternalLink class="text-link" href={projects.more.url}>
          {projects.more.linkText}
        </ExternalLink>
      </p>
    </>
  );
}

type ArticleProps = {
  project: Project;
  drawing: Drawing | undefined;
  email: string | undefined;
  expanded: boolean;
  onToggle: () => void;
};

function ProjectArticle({ project, drawing, email, expanded, onToggle }: ArticleProps) {
  const { id, name, summary, highlightsTitle, highlights, technologies, figure } = project;
  const title = `project-${id}-name`;
  return (
    <article
      id={`project-${id}`}
      aria-labelledby={title}
      class="-scroll-mt-3 border-b border-line pt-2 pb-3"
    >
      <h3>
        <button
          type="button"
          class="row-button grid grid-cols-[1fr_16px] gap-x-2 py-1"
          aria-expanded={expanded}
          onClick={onToggle}
        >
          <span id={title} class="heading">
            {name}
          </span>
          <span class={`my-0.5 text-ink-3 ${expanded ? 'rotate-180' : ''}`}>
            <DownIcon />
          </span>
        </button>
      </h3>
      <ProjectLinks project={project} email={email} />
      <p class={expanded ? 'pt-0.5' : 'truncate pt-0.5'}>{summary[0]?.text}</p>
      {expanded && (
        <div class="unfold">
          <Figure figure={figure} drawing={drawing} />
          {summary.slice(1).map(({ text }) => (
            <p key={text} class="pt-2">
              {text}
            </p>
          ))}
          <h4 class="section-title">{highlightsTitle}</h4>
          <PointList items={highlights.map(({ text }) => text)} />
          <h4 class="section-title">Technologies</h4>
          <p>{technologies.map((technology) => technology.name).join(', ')}</p>
        </div>
      )}
    </article>
  );
}
