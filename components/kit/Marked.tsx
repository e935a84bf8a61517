import { Fragment } from 'preact';
import type { Range } from '../../content/excerpt.ts';

/** A text with what was found in it marked. */
export function Marked({ text, marks }: { text: string; marks: Range[] }) {
  const ends = [0, ...marks.map(([, end]) => end)];
  return (
    <>
      {marks.map(([start, end], i) => (
        <Fragment key={start}>
          {text.slice(ends[i], start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
