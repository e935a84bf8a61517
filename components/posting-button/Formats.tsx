import { useRef } from 'preact/hooks';
import { type FormatId, FORMATS } from '../../jobs/snippet/formats.ts';

type Props = { format: FormatId; onChoose: (format: FormatId) => void };

/** A WAI-ARIA radio group: one tab stop, arrows, Home and End. The format you choose is copied at once. */
export function Formats({ format, onChoose }: Props) {
  const group = useRef<HTMLDivElement>(null);
  const choose = (index: number) => {
    const chosen = FORMATS[(index + FORMATS.length) % FORMATS.length];
    if (!chosen) return;
    onChoose(chosen.id);
    (group.current?.children[FORMATS.indexOf(chosen)] as HTMLElement | undefined)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = FORMATS.findIndex(({ id }) => id === format);
    const to = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: FORMATS.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(to);
  };
  return (
    <div
      ref={group}
      class="grid grid-cols-3 gap-px rounded-control bg-edge-2 p-px"
      role="radiogroup"
      aria-label="Copy as"
    >
      {FORMATS.map(({ id, name }, i) => (
        <button
          key={id}
          type="button"
          class="format-button"
          role="radio"
          aria-checked={id === format}
          tabIndex={id === format ? 0 : -1}
          onKeyDown={onKeyDown}
          onClick={() => {
            choose(i);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
