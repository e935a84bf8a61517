import type { Quote } from '../../jobs/guide/index.ts';

/**
 * The posting's own sentences, with what they ask for marked.
 * @param lead what stands before each
 */
export const Quotes = ({ quotes, lead }: { quotes: Quote[]; lead?: string }) => (
  <>
    {quotes.map(({ sentence, marks }) => (
      <blockquote key={sentence}>
        {lead}“<Marked sentence={sentence} marks={marks} />”
      </blockquote>
    ))}
  </>
);

function Marked({ sentence, marks }: Omit<Quote, 'tier'>) {
  return (
    <>
      {marks.map(([start, end], i) => (
        <>
          {sentence.slice(marks[i - 1]?.[1] ?? 0, start)}
          <mark>{sentence.slice(start, end)}</mark>
        </>
      ))}
      {sentence.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
