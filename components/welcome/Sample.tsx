import { RightIcon } from '../kit/icons.tsx';
import { TryButton, type TryProps } from './TryButton.tsx';

/** How many of the sample's points are shown; the rest is only read. */
const SHOWN = 2;

/** An invented posting, and the button to try on it. */
export function Sample(props: TryProps) {
  const { title, company, place, description = '' } = props.posting;
  const points = description
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .slice(0, SHOWN);
  return (
    <section
      class="mt-7 flex flex-wrap items-center justify-between gap-x-6 gap-y-4 rounded-panel border border-dashed border-edge px-4 py-4 min-[44rem]:px-6"
      aria-labelledby="sample"
    >
      <div>
        <h2 id="sample" class="heading">
          {title}
        </h2>
        <p>
          {company} · {place}
        </p>
        <ul class="list-disc pt-1 pl-4.5">
          {points.map((it) => (
            <li key={it}>{it.slice(2)}</li>
          ))}
        </ul>
      </div>
      <div class="flex items-center gap-3">
        <p>A made-up job. Try the button</p>
        <RightIcon />
        <TryButton {...props} />
      </div>
    </section>
  );
}
