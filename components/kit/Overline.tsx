/** A section's heading, and over it the word that says which kind of section it is. */
export function Overline({ text, title }: { text: string; title: string }) {
  return (
    <hgroup class="pt-4 pb-1">
      <p class="caption">{text}</p>
      <h2 class="heading">{title}</h2>
    </hgroup>
  );
}
