import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { MAX_OPENING, openingOf } from '../../settings/fields.ts';

type GroupProps = { title: string; note?: string; children: ComponentChildren };

export const Group = ({ title, note, children }: GroupProps) => (
  <fieldset class="settings-group">
    <legend class="heading">{title}</legend>
    {note && <p class="caption">{note}</p>}
    <div class="choice-grid">{children}</div>
  </fieldset>
);

type ChoiceProps = { group: string; label: string; checked: boolean; onChoose: () => void };

export const Choice = ({ group, label, checked, onChoose }: ChoiceProps) => (
  <label class="choice">
    <input type="radio" name={group} checked={checked} onChange={onChoose} />
    {label}
  </label>
);

type CheckProps = {
  label: string;
  checked: boolean;
  disabled?: boolean;
  onToggle: (checked: boolean) => void;
};

export const Check = ({ label, checked, disabled = false, onToggle }: CheckProps) => (
  <label class="choice">
    <input
      type="checkbox"
      checked={checked}
      disabled={disabled}
      onChange={(event) => {
        onToggle(event.currentTarget.checked);
      }}
    />
    {label}
  </label>
);

/** Saved on Enter and when the field loses focus: saving on every key would be too many writes. */
export function Opening({
  value,
  onChange,
}: {
  value: string;
  onChange: (opening: string) => void;
}) {
  const [text, setText] = useState<string>();
  const shown = text ?? value;
  const store = () => {
    if (text === undefined) return;
    onChange(openingOf(text));
    setText(undefined);
  };
  return (
    <div class="settings-group">
      <label class="heading" for="opening">
        Opening line
      </label>
      <p class="caption" id="opening-note">
        Comes first in every snippet, as plain text. If space is short, it stays and the rest gets
        shorter.
      </p>
      <input
        id="opening"
        class="mt-2 form-field min-h-9 w-full px-3"
        type="text"
        maxLength={MAX_OPENING}
        placeholder="For your search:"
        aria-describedby="opening-note opening-count"
        value={shown}
        onInput={(event) => {
          setText(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') store();
        }}
        // Not on `change`: browsers disagree on when a field that's redrawn has changed.
        onBlur={store}
      />
      <p class="text-end caption tabular-nums" id="opening-count">
        {shown.length} / {MAX_OPENING}
      </p>
    </div>
  );
}
