import type { Decision } from '../../content/schema.ts';

/** A decision's gains and costs: side by side, with a line between them, if there's room for both. */
export function Balance({ gains, costs }: Pick<Decision, 'gains' | 'costs'>) {
  return (
    <div class="mt-3 flex flex-wrap gap-y-2 overflow-hidden">
      <Side kind="gain" title={gains.length === 1 ? 'Gain' : 'Gains'} items={gains} />
      <Side kind="cost" title={costs.length === 1 ? 'Cost' : 'Costs'} items={costs} />
    </div>
  );
}

type SideProps = { kind: 'gain' | 'cost'; title: string; items: string[] };

function Side({ kind, title, items }: SideProps) {
  return (
    // The line of what begins a row is cut off.
    <div
      class={`-ml-[17px] min-w-0 border-l border-line pl-4 ${kind === 'gain' ? 'flex-[7_1_10.375rem] pr-6' : 'flex-[5_1_10.375rem]'}`}
    >
      <h4 class="pb-1 text-meta font-semibold text-ink-3">{title}</h4>
      <ul>
        {items.map((item) => (
          <li key={item} class="grid grid-cols-[16px_1fr] gap-2 py-0.5 text-ink">
            <BalanceIcon kind={kind} />
            <span class="min-w-0">{item}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A gain is round, filled and a plus; a cost is square, open and a minus. */
const BalanceIcon = ({ kind }: { kind: 'gain' | 'cost' }) => (
  <svg
    class="my-0.5 size-4 flex-none [stroke-width:1.75] [stroke-linecap:round]"
    viewBox="0 0 16 16"
    aria-hidden="true"
  >
    {kind === 'gain' ? (
      <>
        <circle class="fill-accent" cx="8" cy="8" r="7" />
        <path class="stroke-surface" d="M8 5v6M5 8h6" />
      </>
    ) : (
      <>
        <rect
          class="fill-none stroke-ink-2 [stroke-width:1.5]"
          x="1.75"
          y="1.75"
          width="12.5"
          height="12.5"
          rx="2"
        />
        <path class="stroke-ink-2" d="M5 8h6" />
      </>
    )}
  </svg>
);
