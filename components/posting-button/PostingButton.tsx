import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Copy } from '../../content/clip.ts';
import type { ButtonMonogram } from '../../content/monogram.ts';
import type { OwnPage } from '../../jobs/messages.ts';
import { readPasted } from '../../jobs/pasted.ts';
import type { Reading } from '../../jobs/posting.ts';
import { memberOf } from '../../jobs/read/dom.ts';
import { copiedOf } from '../../jobs/snippet/snippets.ts';
import type { Settings } from '../../settings/fields.ts';
import { isHidden } from '../../settings/visibility.ts';
import { CheckIcon, WarnIcon } from '../kit/icons.tsx';
import type { OpenGuide } from '../kit/open-guide.ts';
import { byUser } from './by-user.ts';
import type { Copied, Written } from './copied.ts';
import { onlyByUser } from './guard.ts';
import { Panel } from './Panel.tsx';
import { Tile } from './Tile.tsx';

export type PostingButtonProps = {
  settings: Settings;
  /** Whether your last choice couldn't be stored. */
  unstored?: boolean;
  /** Host name of the page. */
  site: string;
  /** The element on the page that holds all of this. */
  host: Element;
  monogram: ButtonMonogram;
  /** Reads the page because the user asked; uses the selected text if the page itself says nothing. */
  read: (selection?: string) => Reading;
  /** The text that's selected on the page. */
  selected: () => string;
  /** Writes for what was read, in every format; undefined when nobody answers. */
  write: (reading: Reading, settings: Settings) => Promise<Written | undefined>;
  /** Gets ready to write, since a click may follow. */
  onNear: () => void;
  copy: Copy;
  /** Opens one of the extension's pages; the full page opens for what was read. */
  onOpen: (page: OwnPage, reading: Reading) => void;
  openGuide: OpenGuide;
  onSettings: (settings: Settings) => void;
  /** The panel was closed. */
  onClose: () => void;
};

/** The quiet button on a posting, and the panel that a click on it opens. */
export function PostingButton(props: PostingButtonProps) {
  const { settings, site, host, read, selected, write, copy, onSettings, onClose } = props;
  const [shared, setShared] = useState<Copied | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** Counts the user's actions, so that a copy that finishes after the panel was closed doesn't reopen it. */
  const turn = useRef(0);

  const put = async (next: Omit<Copied, 'result'>, mine = ++turn.current) => {
    const { snippet } = next;
    const result = snippet
      ? await copy({ text: snippet.text, html: snippet.html })
      : ('unanswered' as const);
    if (mine === turn.current) setShared({ ...next, result });
  };
  const copyFor = async (reading: Reading, selection: string, next: Settings) => {
    const mine = ++turn.current;
    const written = await write(reading, next);
    const snippet = written && snippetIn(written, next);
    if (mine === turn.current) await put({ reading, written, selection, snippet }, mine);
  };
  /** Copies with changed settings. Every format is already written. */
  const copyAgain = (it: Copied, next: Settings) =>
    it.written && next.linkedInLimit === settings.linkedInLimit
      ? put({ ...it, snippet: snippetIn(it.written, next) })
      : copyFor(it.reading, it.selection, next);
  const close = () => {
    turn.current++;
    setShared(null);
    button.current?.focus();
    onClose();
  };

  const open = shared !== null;
  // Before the next paint, so that no click comes earlier.
  useLayoutEffect(() => {
    if (!open) return;
    const onPointer = (event: Event) => {
      if (!byUser(event) || event.target === host) return;
      turn.current++;
      setShared(null);
      onClose();
    };
    // The only sign of a click into a frame. Firefox moves the focus after it.
    let blurred: ReturnType<typeof setTimeout> | undefined;
    const onBlur = (event: Event) => {
      clearTimeout(blurred);
      blurred = setTimeout(() => {
        if (inFrame(document)) onPointer(event);
      });
    };
    window.addEventListener('pointerdown', onPointer, true);
    window.addEventListener('blur', onBlur);
    return () => {
      clearTimeout(blurred);
      window.removeEventListener('blur', onBlur);
      window.removeEventListener('pointerdown', onPointer, true);
    };
  }, [open, host, onClose]);

  const Sign = shared?.result === 'copied' ? CheckIcon : WarnIcon;
  return (
    <div
      {...onlyByUser}
      class={`posting-button surface-text cursor-default ${settings.side}`}
      role="presentation"
      // So that the page doesn't take a key meant for the panel as one of its own shortcuts.
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Escape' || !open || !byUser(event)) return;
        event.preventDefault();
        close();
      }}
      onKeyUp={stop}
      onKeyPress={stop}
    >
      <button
        ref={button}
        type="button"
        class={`round-button ${shared?.result ?? ''}`}
        aria-label="Share profile"
        aria-describedby="description"
        aria-expanded={open}
        // In a narrow window the panel covers it; "Close" and Escape do the same.
        tabIndex={open ? -1 : 0}
        onPointerEnter={props.onNear}
        onFocus={props.onNear}
        // Keeps the selected text selected: it may be all there is to read.
        onMouseDown={(event) => {
          event.preventDefault();
        }}
        onClick={(event) => {
          if (!byUser(event)) return;
          if (open) close();
          else void copyFor(read(), selected(), settings);
        }}
      >
        {shared ? <Sign /> : <Tile {...props.monogram} />}
      </button>
      <span class="button-label floating" aria-hidden="true">
        Share profile
      </span>
      <span id="description" hidden>
        Copies {props.monogram.name}’s profile for this job
      </span>
      <p class="said-only" role="status">
        {shared &&
          (shared.result === 'copied' ? `Copied ${copiedOf(shared.reading)}` : 'Not copied')}
      </p>
      {shared && (
        <Panel
          shared={shared}
          settings={settings}
          unstored={props.unstored ?? false}
          site={site}
          hidden={isHidden(settings, site)}
          onSettings={(next, again) => {
            onSettings(next);
            if (again) void copyAgain(shared, next);
          }}
          onSelection={() => {
            void copyFor(read(shared.selection), '', settings);
          }}
          onText={(text) => {
            const reading = readPasted(text);
            if (!reading.posting) return reading.explanation;
            void copyFor(reading, '', settings);
            return '';
          }}
          onDraft={(text) => {
            const { snippet } = shared;
            if (snippet) void put({ ...shared, snippet: { ...snippet, text, html: undefined } });
          }}
          onOpen={props.onOpen}
          openGuide={props.openGuide}
          onCopySubject={() => copy({ text: shared.snippet?.subject ?? '' })}
          onClose={close}
        />
      )}
    </div>
  );
}

/** What was written in the chosen format. */
const snippetIn = ({ set }: Written, { format }: Settings) =>
  set.snippets.find((it) => it.format === format);

/** Whether a frame has the focus, including one in an open shadow root. */
function inFrame(document: Document): boolean {
  let element = memberOf(document, 'activeElement');
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element?.matches('iframe, frame, object, embed') ?? false;
}

const stop = (event: Event) => {
  event.stopPropagation();
};
