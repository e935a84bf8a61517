import type { ComponentChildren } from 'preact';

type Props = { id: string; title: string; note?: string; children: ComponentChildren };

/**
 * One part of the settings: its name on the left, what you can do on the right, or below in a narrow window.
 */
export const Section = ({ id, title, note, children }: Props) => (
  <section class="settings-section" aria-labelledby={id}>
    <div>
      <h2 class="heading" id={id}>
        {title}
      </h2>
      {note && (
        <p class="pt-0.5 caption min-[44rem]:max-w-[30ch]" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
    <div class="min-w-0">{children}</div>
  </section>
);
