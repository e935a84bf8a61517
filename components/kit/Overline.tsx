/** A section's heading, with a word above it for the kind of section. */
export function Overline({ text, title }: { text: string; title: string }) {
  return (
    <hgroup class="pt-4 pb-1">
      <p class="caption">{text}</p>
      <h2 class="heading">{title}</h2>
    </hgroup>
  );
}
