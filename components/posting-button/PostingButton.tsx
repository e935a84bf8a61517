import { useEffect, useRef, useState } from 'preact/hooks';
import type { Copy } from '../../content/clip.ts';
import type { SnippetProfile } from '../../content/snippet-profile.ts';
import type { Match } from '../../jobs/match/index.ts';
import type { OwnPage } from '../../jobs/messages.ts';
import { readPasted } from '../../jobs/pasted.ts';
import type { Reading } from '../../jobs/posting.ts';
import { memberOf } from '../../jobs/read/dom.ts';
import { copiedOf, snippetFor } from '../../jobs/snippet/snippets.ts';
import type { Settings } from '../../settings/fields.ts';
import { isHidden } from '../../settings/visibility.ts';
import { CardIcon, CheckIcon, WarnIcon } from '../kit/icons.tsx';
import { byUser } from './by-user.ts';
import type { Copied } from './copied.ts';
import { onlyByUser } from './guard.ts';
import { Panel } from './Panel.tsx';

export type PostingButtonProps = {
  candidate: SnippetProfile;
  settings: Settings;
  /** Whether what you chose last could not be stored. */
  unstored?: boolean;
  /** Host name of the page. */
  site: string;
  /** The element on the page that holds all of this. */
  host: Element;
  /** Reads the page because the user asked; uses the selected text if the page itself says nothing. */
  read: (selection?: string) => Reading;
  /** The text that is selected on the page. */
  selected: () => string;
  /** What a posting asks and the card shows. */
  match: (reading: Reading) => Match | undefined;
  /** Gets ready for a match, since a click may follow. */
  onNear: () => void;
  copy: Copy;
  /** Opens a page of the extension. */
  onOpen: (page: OwnPage) => void;
  onSettings: (settings: Settings) => void;
  /** The panel was closed. */
  onClose: () => void;
};

/** The quiet button on a posting, and the panel that a click on it opens. */
export function PostingButton(props: PostingButtonProps) {
  const { candidate, settings, site, host, read, selected, match, copy, onSettings, onClose } =
    props;
  const [shared, setShared] = useState<Copied | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** Counts what the user did, so that a copy that ends after the panel was closed doesn't reopen it. */
  const turn = useRef(0);

  const put = async (next: Omit<Copied, 'result'>) => {
    const mine = ++turn.current;
    const { text, html } = next.snippet;
    const result = await copy({ text, html });
    if (mine === turn.current) setShared({ ...next, result });
  };
  /** Copies for what was read. Every format is written from the one match. */
  const copyFor = (
    it: Pick<Copied, 'reading' | 'match' | 'selection'>,
    next: Settings,
  ): Promise<void> => put({ ...it, snippet: snippetFor(it.reading, candidate, next, it.match) });
  const copyFirst = (reading: Reading, selection: string) =>
    copyFor({ reading, match: match(reading), selection }, settings);
  const close = () => {
    turn.current++;
    setShared(null);
    button.current?.focus();
    onClose();
  };

  const open = shared !== null;
  useEffect(() => {
    if (!open) return;
    const onPointer = (event: Event) => {
      if (!byUser(event) || event.target === host) return;
      turn.current++;
      setShared(null);
      onClose();
    };
    // All that is heard of a click into a frame. Firefox moves the focus after it.
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
        aria-expanded={open}
        onPointerEnter={props.onNear}
        onFocus={props.onNear}
        // Keeps the selected text selected: it may be all there is to read.
        onMouseDown={(event) => {
          event.preventDefault();
        }}
        onClick={(event) => {
          if (!byUser(event)) return;
          if (open) close();
          else void copyFirst(read(), selected());
        }}
      >
        {shared ? shared.result === 'copied' ? <CheckIcon /> : <WarnIcon /> : <CardIcon />}
      </button>
      <span class="button-label floating" aria-hidden="true">
        Share profile
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
          email={candidate.email?.url}
          hidden={isHidden(settings, site)}
          onSettings={(next, again) => {
            onSettings(next);
            if (again) void copyFor(shared, next);
          }}
          onSelection={() => {
            void copyFirst(read(shared.selection), '');
          }}
          onText={(text) => {
            const reading = readPasted(text);
            if (!reading.posting) return reading.explanation;
            void copyFirst(reading, '');
            return '';
          }}
          onDraft={(text) => {
            const { html: _, ...snippet } = shared.snippet;
            void put({ ...shared, snippet: { ...snippet, text } });
          }}
          onOpen={props.onOpen}
          onCopySubject={() => copy({ text: shared.snippet.subject ?? '' })}
          onClose={close}
        />
      )}
    </div>
  );
}

/** Whether a frame has the focus, also one in an open shadow root. */
function inFrame(document: Document): boolean {
  let element = memberOf(document, 'activeElement');
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element?.matches('iframe, frame, object, embed') ?? false;
}

const stop = (event: Event) => {
  event.stopPropagation();
};
