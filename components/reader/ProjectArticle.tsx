import type { Project } from '../../content/schema.ts';
import { Figure } from '../kit/Figure.tsx';
import { PointList } from '../kit/PointList.tsx';
import { ProjectLinks } from '../kit/ProjectLinks.tsx';
import type { Drawings } from './drawings.ts';

type Props = { drawings: Drawings; project: Project; email: string | undefined };

/** A project: its links under its title, then what it is, its figure and what was done. */
export function ProjectArticle({ project, drawings, email }: Props) {
  const { id, name, summary, highlightsTitle, highlights, technologies, figure } = project;
  return (
    <article id={`project-${id}`} class="reader-article" aria-labelledby={`project-${id}-name`}>
      <div class="name-and-links">
        <h3 id={`project-${id}-name`} class="text-h3 font-semibold text-ink">
          {name}
        </h3>
        <ProjectLinks project={project} email={email} />
      </div>
      <p class="pt-2 reading-text">{summary.map(({ text }) => text).join(' ')}</p>
      <Figure figure={figure} drawing={drawings.wide[id]} narrow={drawings.narrow[id]} />
      <h4 class="section-title">{highlightsTitle}</h4>
      <div class="reading-text">
        <PointList items={highlights.map(({ text }) => text)} />
      </div>
      <h4 class="section-title">Technologies</h4>
      <p class="reading-text">{technologies.map((it) => it.name).join(', ')}</p>
    </article>
  );
}
