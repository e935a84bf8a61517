import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OwnPage } from '../../jobs/messages.ts';
import type { Reading } from '../../jobs/posting.ts';
import type { Settings } from '../../settings/fields.ts';
import { CloseIcon } from '../kit/icons.tsx';
import { type OpenGuide, useGuide } from '../kit/open-guide.ts';
import { bringIntoView } from '../kit/use-focus-in-view.ts';
import type { Copied } from './copied.ts';
import { Draft } from './Draft.tsx';
import { Formats } from './Formats.tsx';
import { onlyByUser } from './guard.ts';
import { Hidden } from './Hidden.tsx';
import { PanelFoot } from './PanelFoot.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PanelMatch } from './PanelMatch.tsx';
import { PasteText } from './PasteText.tsx';
import { SubjectLine } from './SubjectLine.tsx';
import { Unstored } from './Unstored.tsx';

export type PanelProps = {
  shared: Copied;
  settings: Settings;
  site: string;
  /** Whether your last choice couldn't be stored. */
  unstored?: boolean;
  /** Whether the button disappears as soon as this panel is closed. */
  hidden: boolean;
  /** @param again whether the new settings change the copied text, so that it's copied again. */
  onSettings: (settings: Settings, again: boolean) => void;
  /** Copies for the selected text. */
  onSelection: () => void;
  /** Copies for a text that you pasted. @returns why it can't; empty if it can */
  onText: (text: string) => string;
  /** Copies the draft as you edited it. */
  onDraft: (text: string) => void;
  onCopySubject: () => Promise<'copied' | 'refused'>;
  /** Opens one of the extension's pages; the full page opens for what was read. */
  onOpen: (page: OwnPage, reading: Reading) => void;
  openGuide: OpenGuide;
  onClose: () => void;
};

/** What was read and copied, every other format one click away, and ways to move or hide the button. */
export function Panel(props: PanelProps) {
  const { shared, settings, unstored = false, site, hidden, onSettings, onClose } = props;
  const panel = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<'copied' | 'match' | 'paste'>('copied');
  const [problem, setProblem] = useState('');
  const { reading, written } = shared;
  const [onGuide, unopened] = useGuide(props.openGuide, reading.posting, written?.match);
  const back = () => {
    setView('copied');
  };
  useLayoutEffect(() => {
    // What helps most: a way forward where nothing was read, else the current format, else Undo.
    if (view === 'copied')
      panel.current?.querySelector<HTMLElement>('[data-first], [aria-checked=true]')?.focus();
  }, [hidden, view]);
  return (
    <div
      {...onlyByUser}
      ref={panel}
      class="floating panel"
      role="dialog"
      aria-label="Share profile"
      // Firefox would make this scrolling element a tab stop; its controls are enough.
      tabIndex={-1}
      // Firefox doesn't scroll to what gets the focus if a part of it is in view already.
      onFocusIn={({ target }) => {
        bringIntoView(target as Element);
      }}
    >
      {hidden ? (
        <Hidden
          site={settings.hiddenEverywhere ? null : site}
          unstored={unstored}
          onUndo={() => {
            const hiddenHosts = settings.hiddenHosts.filter((host) => host !== site);
            onSettings({ ...settings, hiddenEverywhere: false, hiddenHosts }, false);
          }}
          onClose={onClose}
        />
      ) : view === 'match' && written?.match ? (
        <PanelMatch
          match={written.match}
          explanation={reading.explanation}
          onGuide={onGuide}
          onBack={back}
        />
      ) : view === 'paste' ? (
        <PasteText
          problem={problem}
          onText={(text) => {
            const why = props.onText(text);
            setProblem(why);
            if (why === '') back();
          }}
          onBack={back}
        />
      ) : (
        <CopiedView
          {...props}
          onGuide={onGuide}
          onMatch={() => {
            setView('match');
          }}
          onPaste={() => {
            setView('paste');
          }}
        />
      )}
      {unopened && (
        <p class="px-4 pb-3 text-warn" role="alert">
          The interview guide didn’t open. Reload this page and try again.
        </p>
      )}
      <button
        type="button"
        class="absolute top-2.5 right-2.5 icon-button"
        aria-label="Close"
        onClick={onClose}
      >
        <CloseIcon />
      </button>
    </div>
  );
}

type ViewProps = PanelProps & {
  onGuide: (() => void) | undefined;
  onMatch: () => void;
  onPaste: () => void;
};

/** The panel's first view: what's on the clipboard, and everything that can be done with it. */
function CopiedView(props: ViewProps) {
  const { shared, settings, unstored = false, site, onSettings } = props;
  const { text: copied = '', subject, limit, format } = shared.snippet ?? {};
  const [edit, setEdit] = useState({ of: shared, text: copied });
  const text = edit.of === shared ? edit.text : copied;
  return (
    <>
      <PanelHead
        shared={shared}
        edited={text !== copied}
        onCopyAgain={() => {
          props.onDraft(text);
        }}
        onSelection={props.onSelection}
        onPaste={props.onPaste}
        onMatch={props.onMatch}
      />
      <div class="px-4 pb-3">
        <Formats
          format={settings.format}
          onChoose={(chosen) => {
            onSettings({ ...settings, format: chosen }, true);
          }}
        />
        {subject !== undefined && <SubjectLine subject={subject} onCopy={props.onCopySubject} />}
        <Draft
          text={text}
          limit={limit}
          refused={shared.result === 'refused'}
          onEdit={(edited) => {
            setEdit({ of: shared, text: edited });
          }}
        />
        {format === 'linkedin-note' && (
          <button
            type="button"
            class="mt-1 -ml-2 quiet-button"
            aria-pressed={settings.linkedInLimit === 300}
            onClick={() => {
              const linkedInLimit = settings.linkedInLimit === 300 ? 200 : 300;
              onSettings({ ...settings, linkedInLimit }, true);
            }}
          >
            {settings.linkedInLimit === 300 ? 'Use 200 characters' : 'Use 300 characters (Premium)'}
          </button>
        )}
        {unstored && <Unstored />}
      </div>
      <PanelFoot
        settings={settings}
        site={site}
        onSettings={(next) => {
          onSettings(next, false);
        }}
        onOpen={(page) => {
          props.onOpen(page, shared.reading);
        }}
        onGuide={props.onGuide}
      />
    </>
  );
}
