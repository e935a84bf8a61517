import type { Drawing } from '../content/figures/drawing.ts';

type Props = {
  /** What the figure says in words. */
  figure: { caption: string; description: string };
  /** How it is drawn; without one it is told in words. */
  drawing: Drawing | undefined;
};

/** A figure on its plate; a screen reader hears its description, once. */
export function Figure({ figure: { caption, description }, drawing }: Props) {
  return (
    <figure class="figure">
      <div class="plate">
        {drawing ? <Plate drawing={drawing} description={description} /> : description}
      </div>
      <figcaption>Figure: {caption}</figcaption>
    </figure>
  );
}

type PlateProps = { drawing: Drawing; description: string };

function Plate({ drawing, description }: PlateProps) {
  const { size, rings, nodes, paths, labels, key } = drawing;
  return (
    <>
      <svg role="img" aria-label={description} viewBox={`0 0 ${size.join(' ')}`}>
        {rings.map(([x, y, width, height]) => (
          <rect class="w h" x={x} y={y} width={width} height={height} rx="8" />
        ))}
        {['w', 'w h', 'w f', 'w f d', 'w s'].map((look, i) => (
          <path class={look} d={paths[i]} />
        ))}
        {nodes.map(([kind, x, y, width, height, lines]) => (
          <>
            <Shape kind={kind} x={x} y={y} width={width} height={height} />
            {lines.map((line, i) => (
              <text
                class="m"
                x={x + width / 2 - (kind === 2 ? 12 : 0)}
                y={y + height / 2 + 4 + (kind === 1 ? 5 : 0) + 15 * (i - (lines.length - 1) / 2)}
              >
                {line}
              </text>
            ))}
          </>
        ))}
        {labels.map(([look, x, y, text]) => (
          <text class={look} x={x} y={y}>
            {text}
          </text>
        ))}
        {key.map(([x, y], i) => (
          <>
            <circle class="b" cx={x} cy={y} r="9" />
            <text class="m n" x={x} y={y + 4}>
              {i + 1}
            </text>
          </>
        ))}
      </svg>
      {key.length > 0 && (
        // The description tells the same.
        <ol aria-hidden="true">
          {key.map(([, , text]) => (
            <li>{text}</li>
          ))}
        </ol>
      )}
    </>
  );
}

type ShapeProps = { kind: number; x: number; y: number; width: number; height: number };

function Shape({ kind, x, y, width, height }: ShapeProps) {
  // A store is a cylinder: its lid is an ellipse of 12 px.
  if (kind === 1) {
    const lid = `${width / 2} 6 0 0`;
    return (
      <path
        d={`M${x} ${y + 6}v${height - 12}a${lid} 0 ${width} 0v${12 - height}a${lid} 0 ${-width} 0a${lid} 0 ${width} 0`}
      />
    );
  }
  return (
    <>
      <rect class={kind === 3 ? 'x' : ''} x={x} y={y} width={width} height={height} rx="6" />
      {kind === 2 && <path d={`M${x + width - 12} ${y}v${height}m-12 0v${-height}`} />}
    </>
  );
}
