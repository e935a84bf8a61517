import type { Profile } from '../../content/schema.ts';

type Props = { facts: Profile['about']['facts']; class: string };

/** A few numbers, each over what it counts. */
export const Facts = ({ facts, class: layout }: Props) => (
  <dl class={`flex flex-wrap justify-between gap-x-4 gap-y-2 ${layout}`}>
    {facts.map(({ value, label }) => (
      <div key={label} class="flex flex-col-reverse justify-end">
        <dt class="caption">{label}</dt>
        <dd class="text-name font-semibold text-ink even-digits">{value}</dd>
      </div>
    ))}
  </dl>
);
