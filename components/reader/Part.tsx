import type { ComponentChildren } from 'preact';

type Props = {
  id: string;
  title: string;
  /** Beside the heading, where there's room. */
  note?: ComponentChildren;
  children: ComponentChildren;
};

/** A section of the full page; the contents lead to its id. */
export function Part({ id, title, note, children }: Props) {
  return (
    <section id={id} class="part pt-7 roomy:pt-10" tabIndex={-1} aria-labelledby={`${id}-title`}>
      <div class="part-head flex flex-wrap items-baseline-last justify-between gap-x-4 gap-y-1 border-t border-line pt-5 print:block">
        <h2 id={`${id}-title`} class="text-h2 font-semibold tracking-[-0.2px] text-ink">
          {title}
        </h2>
        {note}
      </div>
      {children}
    </section>
  );
}
