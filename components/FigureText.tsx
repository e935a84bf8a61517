/** A figure in words: its caption, and what it shows for those who want to know more. */
export function FigureText({ figure }: { figure: { caption: string; description: string } }) {
  return (
    <figure class="mt-3 rounded-plate bg-sunken p-3 text-meta">
      <p>{figure.description}</p>
      <figcaption class="pt-2 text-ink-3">Figure: {figure.caption}</figcaption>
    </figure>
  );
}
