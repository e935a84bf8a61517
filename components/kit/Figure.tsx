import type { Drawing } from '../../content/figures/drawing.ts';

type Props = {
  /** What the figure says in words. */
  figure: { caption: string; description: string };
  /** How it's drawn; without a drawing, it's told in words. */
  drawing: Drawing | undefined;
  /** Another drawing, shown instead where the column is too narrow for a wide one. */
  narrow?: Drawing | undefined;
};

/** A figure on its plate, drawn in the page's colours; screen readers get its description, once. */
export function Figure({ figure: { caption, description }, drawing, narrow }: Props) {
  return (
    <figure class="figure">
      {drawing ? <Plate drawing={drawing} description={description} /> : <p>{description}</p>}
      {narrow && <Plate drawing={narrow} description={description} />}
      <figcaption>Figure: {caption}</figcaption>
    </figure>
  );
}

/** Arrowheads by their letter. */
const HEADS: Record<string, string> = {
  R: 'm-5-4l5 4-5 4',
  L: 'm5-4l-5 4 5 4',
  U: 'm-4 5l4-5 4 5',
  D: 'm-4-5l4 5 4-5',
};

/** Classes of a drawing's paths, in order. */
const LOOKS = ['w', 'w h', 'w f', 'w f d', 'w s t', 'w s'];

type PlateProps = { drawing: Drawing; description: string };

function Plate({ drawing, description }: PlateProps) {
  const { size, groups, lanes, nodes, paths, labels } = drawing;
  return (
    <div class="plate">
      <svg role="img" aria-label={description} viewBox={`0 0 ${size.join(' ')}`}>
        {[...lanes, ...groups].map(([x, y, width, height], i) => (
          <rect
            class={i < lanes.length ? 'w r' : 'w h'}
            x={x}
            y={y}
            width={width}
            height={height}
            rx="8"
          />
        ))}
        {paths.map((path, i) => (
          <path class={LOOKS[i]} d={path.replace(/[RLUD]/g, (it) => HEADS[it] ?? '')} />
        ))}
        {nodes.map((node) => (
          <Node node={node} />
        ))}
        {labels.map(([look, x, y, text]) => (
          <text class={look} x={x} y={y}>
            {text}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** A box, a store with its lid, a queue with its slots, a dashed box or a note, and the text in it. */
function Node({ node: [x, y, width, height, label, kind] }: { node: Drawing['nodes'][number] }) {
  const lines = label.split('\n');
  const store = kind === 1;
  const queue = kind === 2;
  const note = kind === 4;
  const lid = `${width / 2} 6 0 0`;
  return (
    <>
      {store ? (
        <path
          d={`M${x} ${y + 6}v${height - 12}a${lid} 0 ${width} 0v${12 - height}a${lid} 0 ${-width} 0a${lid} 0 ${width} 0`}
        />
      ) : (
        <rect
          class={note ? 'o' : kind === 3 ? 'x' : ''}
          x={x}
          y={y}
          width={width}
          height={height}
          rx="6"
        />
      )}
      {queue && <path d={`M${x + width - 12} ${y}v${height}m-12 0v${-height}`} />}
      {lines.map((line, i) => (
        <text
          class={note ? 'c' : 'm'}
          x={note ? x + 12 : x + width / 2 - (queue ? 12 : 0)}
          y={
            note
              ? y + height / 2 + 13 + 18 * (i - lines.length / 2)
              : y + height / 2 + (store ? 9 : 4) + 15 * (i - (lines.length - 1) / 2)
          }
        >
          {line}
        </text>
      ))}
    </>
  );
}
