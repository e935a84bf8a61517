/** A section's heading, and over it the word that says which kind of section it is. */
export function Overline({ text, title }: { text: string; title: string }) {
  return (
    <hgroup class="pt-4 pb-1">
      <p class="text-meta text-ink-3">{text}</p>
      <h2 class="text-title font-semibold text-ink">{title}</h2>
    </hgroup>
  );
}
