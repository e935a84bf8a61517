import type { ComponentChildren } from 'preact';

type ChoicesProps<T> = {
  /** Id of the heading that names the group. */
  labelledby: string;
  options: { value: T; label: string }[];
  chosen: T;
  onChoose: (value: T) => void;
};

/** Radio buttons: one choice out of several. */
export const Choices = <T extends string | number>(props: ChoicesProps<T>) => {
  const { labelledby, options, chosen, onChoose } = props;
  return (
    <div class="choice-grid" role="radiogroup" aria-labelledby={labelledby}>
      {options.map(({ value, label }) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={labelledby}
            checked={value === chosen}
            onChange={() => {
              onChoose(value);
            }}
          />
          {label}
        </label>
      ))}
    </div>
  );
};

type CheckProps = {
  label: string;
  /** What it does, in a line below. */
  note?: ComponentChildren;
  checked: boolean;
  disabled?: boolean;
  onToggle: (checked: boolean) => void;
};

/** A checkbox: on or off. */
export const Check = ({ label, note, checked, disabled = false, onToggle }: CheckProps) => (
  <label class="choice">
    <input
      type="checkbox"
      aria-label={label}
      checked={checked}
      disabled={disabled}
      onChange={(event) => {
        onToggle(event.currentTarget.checked);
      }}
    />
    <span>
      {label}
      {note && <span class="block caption">{note}</span>}
    </span>
  </label>
);

type RowsProps = {
  names: string[];
  /** The label of the button beside each name: "Remove". */
  word: string;
  /** The same for screen readers, before the name. */
  does: string;
  onPress: (name: string) => void;
};

/** Names, each with a button; nothing without names. */
export const Rows = ({ names, word, does, onPress }: RowsProps) =>
  names.length > 0 && (
    <ul>
      {names.map((name) => (
        <li key={name} class="settings-row">
          {name}
          <button
            type="button"
            class="bordered-button"
            aria-label={`${does} ${name}`}
            onClick={() => {
              onPress(name);
            }}
          >
            {word}
          </button>
        </li>
      ))}
    </ul>
  );
