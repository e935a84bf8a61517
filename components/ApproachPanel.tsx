import type { Drawing } from '../content/figures/drawing.ts';
import type { Content, Decision } from '../content/schema.ts';
import { Figure } from './Figure.tsx';
import { BalanceSign } from './icons.tsx';
import { Overline } from './Overline.tsx';
import { PointList } from './PointList.tsx';

type Props = Pick<Content, 'approach'> & {
  /** Figures by decision. */
  drawings: Record<string, Drawing>;
};

/** How he works: decisions as a balance of gains and costs, then practices. */
export function ApproachPanel({ approach, drawings }: Props) {
  return (
    <>
      <Overline text={approach.overline} title={approach.title} />
      <p class="pb-3">{approach.lead.join(' ')}</p>
      {approach.decisions.map((decision) => (
        <DecisionArticle key={decision.id} decision={decision} drawing={drawings[decision.id]} />
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

type ArticleProps = { decision: Decision; drawing: Drawing | undefined };

function DecisionArticle({ decision, drawing }: ArticleProps) {
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
      <div class="mt-3 grid grid-cols-[7fr_5fr]">
        <Side kind="gain" title={gains.length === 1 ? 'Gain' : 'Gains'} items={gains} />
        <Side kind="cost" title={costs.length === 1 ? 'Cost' : 'Costs'} items={costs} />
      </div>
      <Figure figure={figure} drawing={drawing} />
    </article>
  );
}

type SideProps = { kind: 'gain' | 'cost'; title: string; items: string[] };

function Side({ kind, title, items }: SideProps) {
  return (
    <div class={kind === 'gain' ? 'min-w-0 pr-3' : 'min-w-0 border-l border-line pl-4'}>
      <h4 class="pb-1 text-meta font-semibold text-ink-3">{title}</h4>
      <ul>
        {items.map((item) => (
          <li key={item} class="grid grid-cols-[16px_1fr] gap-2 py-0.5 text-ink">
            <BalanceSign kind={kind} />
            <span class="min-w-0">{item}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
