import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
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

/** So long after the last key the opening line is stored, in milliseconds: each key would be a write. */
const PAUSE_MS = 500;

/** Stored by Enter, after a pause, when the field is left, and when the page is. */
export function Opening({
  value,
  onChange,
}: {
  value: string;
  onChange: (opening: string) => void;
}) {
  const [text, setText] = useState<string>();
  const shown = text ?? value;
  const composing = useRef(false);
  const store = () => {
    if (text === undefined) return;
    // Before a redraw: leaving the page is told in more than one event.
    latest.current = () => undefined;
    onChange(openingOf(text));
    setText(undefined);
  };
  const latest = useRef(store);
  latest.current = store;
  // What is typed so far is stored, and stays as it is in the field.
  const storeDraft = (draft: string) => {
    if (!composing.current && openingOf(draft) !== value) onChange(openingOf(draft));
  };
  const latestDraft = useRef(storeDraft);
  latestDraft.current = storeDraft;
  useEffect(() => {
    if (text === undefined) return;
    const timer = setTimeout(() => {
      latestDraft.current(text);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  useEffect(() => {
    const onLeave = () => {
      if (document.visibilityState === 'hidden') latest.current();
    };
    const onHide = () => {
      latest.current();
    };
    document.addEventListener('visibilitychange', onLeave);
    window.addEventListener('pagehide', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onLeave);
      window.removeEventListener('pagehide', onHide);
    };
  }, []);
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
          // The Enter of an input method chooses a word.
          if (event.key === 'Enter' && !event.isComposing) store();
        }}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={() => {
          composing.current = false;
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
