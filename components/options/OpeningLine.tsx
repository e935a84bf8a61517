import { useEffect, useRef, useState } from 'preact/hooks';
import { FORMATS } from '../../jobs/snippet/formats.ts';
import { MAX_OPENING, openingOf } from '../../settings/fields.ts';
import { Preview, type PreviewProps } from './Preview.tsx';

/**
 * How long after the last key the opening line is stored, in milliseconds. Storing every key would be too
 * much.
 */
const PAUSE_MS = 500;

type Props = PreviewProps & { onChange: (opening: string) => void };

/**
 * Your own line, and what a snippet looks like with it. Stored on Enter, after a pause, when you leave the
 * field, and when you leave the page.
 */
export function OpeningLine({ onChange, ...preview }: Props) {
  const value = preview.settings.opening;
  const [text, setText] = useState<string>();
  const shown = text ?? value;
  const composing = useRef(false);
  const store = () => {
    if (text === undefined) return;
    // Before the next redraw, since leaving the page fires more than one event.
    latest.current = () => undefined;
    onChange(openingOf(text));
    setText(undefined);
  };
  const latest = useRef(store);
  latest.current = store;
  // Stores what's typed so far, and leaves the field as it is.
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
  const format = FORMATS.find(({ id }) => id === preview.settings.format)?.name ?? '';
  return (
    <>
      <input
        id="opening"
        class="form-field min-h-9 w-full px-3"
        type="text"
        maxLength={MAX_OPENING}
        placeholder="For your search:"
        aria-labelledby="opening-line"
        aria-describedby="opening-line-note opening-count"
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
      <p class="pt-1 text-end caption even-digits" id="opening-count">
        {shown.length} / {MAX_OPENING}
      </p>
      <Preview
        {...preview}
        format={format}
        settings={{ ...preview.settings, opening: openingOf(shown) }}
      />
    </>
  );
}
