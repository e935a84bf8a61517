import type { Decision } from '../../content/schema.ts';
import { Balance } from '../kit/Balance.tsx';
import { Figure } from '../kit/Figure.tsx';
import type { Drawings } from './drawings.ts';

type Props = { drawings: Drawings; decision: Decision };

/** A decision: the reasons, its gains and costs, and its figure. */
export function DecisionArticle({ decision, drawings }: Props) {
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
      <div class="reading-text">
        <Balance gains={gains} costs={costs} />
      </div>
      <Figure figure={figure} drawing={drawings.wide[id]} narrow={drawings.narrow[id]} />
    </article>
  );
}
