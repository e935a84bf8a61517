import type { Drawing } from '../../content/figures/drawing.ts';
import type { Content, Decision } from '../../content/schema.ts';
import { Balance } from '../kit/Balance.tsx';
import { Figure } from '../kit/Figure.tsx';
import { PointList } from '../kit/PointList.tsx';

type Props = Pick<Content, 'approach'> & {
  /** Figures by decision. */
  drawings: Record<string, Drawing>;
};

/** How the candidate works: decisions as a balance of gains and costs, then practices. */
export function ApproachPanel({ approach, drawings }: Props) {
  return (
    <>
      <h2 class="pt-4 pb-1 heading">
        <span class="said-only">{approach.overline}: </span>
        {approach.title}
      </h2>
      <p id="practice-lead" class="pb-3">
        {approach.lead.join(' ')}
      </p>
      {approach.decisions.map((decision) => (
        <DecisionArticle key={decision.id} decision={decision} drawing={drawings[decision.id]} />
      ))}
      {approach.practices.map(({ id, title, items }) => (
        <section key={id} id={`practice-${id}`} class="border-t border-line pt-3 pb-4">
          <h3 class="pb-1 heading">{title}</h3>
          <PointList items={items} />
        </section>
      ))}
    </>
  );
}

type ArticleProps = { decision: Decision; drawing: Drawing | undefined };

function DecisionArticle({ decision, drawing }: ArticleProps) {
  const { id, name, rationale, gains, costs, figure } = decision;
  return (
    <article
      id={`decision-${id}`}
      aria-labelledby={`decision-${id}-name`}
      class="border-t border-line pt-3 pb-4"
    >
      <h3 id={`decision-${id}-name`} class="heading">
        {name}
      </h3>
      <p class="pt-1">{rationale.map(({ text }) => text).join(' ')}</p>
      <Balance gains={gains} costs={costs} />
      <Figure figure={figure} drawing={drawing} />
    </article>
  );
}
