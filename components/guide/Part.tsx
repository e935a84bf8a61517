import type { ComponentChildren } from 'preact';

type Props = { id: string; title: string; children: ComponentChildren };

/** A part before or after the units, under its own heading. */
export const Part = ({ id, title, children }: Props) => (
  <section class="guide-part" aria-labelledby={id}>
    <h2 class="guide-part-title" id={id}>
      {title}
    </h2>
    {children}
  </section>
);
