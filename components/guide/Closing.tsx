import type { ComponentChildren } from 'preact';

type Props = { id: string; title: string; children: ComponentChildren };

/** A part after the units, under its own heading. */
export const Closing = ({ id, title, children }: Props) => (
  <section class="closing" aria-labelledby={id}>
    <h2 class="closing-title" id={id}>
      {title}
    </h2>
    {children}
  </section>
);
