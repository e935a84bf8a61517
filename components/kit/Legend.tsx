import { Mark } from './icons.tsx';

const KINDS = ['project', 'decision', 'practice'] as const;

/** What each mark beside a skill means, in the order in which they follow a name. */
export const Legend = () => (
  <>
    {KINDS.map((kind) => (
      <span key={kind} class="inline-flex items-center gap-[5px] whitespace-nowrap">
        <Mark kind={kind} />
        {kind}
      </span>
    ))}
  </>
);
