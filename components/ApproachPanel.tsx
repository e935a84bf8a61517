import type { Content, Decision } from '../content/schema.ts';
import { Balance } from './Balance.tsx';
import { FigureText } from './FigureText.tsx';
import { Overline } from './Overline.tsx';
import { PointList } from './PointList.tsx';

/** How he works: decisions as a balance of gains and costs, then practices. */
export function ApproachPanel({ approach }: Pick<Content, 'approach'>) {
  return (
    <>
      <Overline text={approach.overline} title={approach.title} />
      <p class="pb-3">{approach.lead.join(' ')}</p>
      {approach.decisions.map((decision) => (
        <DecisionArticle key={decision.id} decision={decision} />
      ))}
      {approach.practices.map(({ id, title, items }) => (
        <section key={id} id={`practice-${id}`} class="scroll-mt-24 border-t border-line pt-3 pb-4">
          <h3 class="pb-1 text-title font-semibold text-ink">{title}</h3>
          <PointList items={items} />
        </section>
      ))}
    </>
  );
}

function DecisionArticle({ decision }: { decision: Decision }) {
  const { id, name, why, gains, costs, figure } = decision;
  return (
    <article
      id={`decision-${id}`}
      aria-labelledby={`decision-${id}-name`}
      class="scroll-mt-24 border-t border-line pt-3 pb-4"
    >
      <h3 id={`decision-${id}-name`} class="text-title font-semibold text-ink">
        {name}
      </h3>
      <p class="pt-1">{why.map(({ text }) => text).join(' ')}</p>
      <Balance gains={gains} costs={costs} />
      <FigureText figure={figure} />
    </article>
  );
}
