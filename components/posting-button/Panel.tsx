import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FORMATS } from '../../jobs/snippet/formats.ts';
import { nameOf } from '../../jobs/snippet/snippets.ts';
import type { Settings } from '../../settings/fields.ts';
import { CheckIcon, CloseIcon, CopyIcon, HideIcon, ToSideIcon, WarnIcon } from '../kit/icons.tsx';
import { byUser } from './by-user.ts';
import type { Copied } from './copied.ts';
import { SeenButton } from './SeenButton.tsx';

type Props = {
  shared: Copied;
  settings: Settings;
  site: string;
  /** Whether what you chose last could not be stored. */
  unstored?: boolean;
  /** Whether the button goes as soon as this panel is closed. */
  hidden: boolean;
  /** @param again whether the new settings change the copied text, so that it's copied again. */
  onSettings: (settings: Settings, again: boolean) => void;
  /** Copies for the selected text. */
  onSelection: () => void;
  onCopySubject: () => Promise<'copied' | 'refused'>;
  onClose: () => void;
};

/** How long the panel lets you bring a hidden button back, in milliseconds. */
const UNDO_MS = 6000;

/** What was read and copied, every other format one click away, and ways to move or hide the button. */
export function Panel(props: Props) {
  const {
    shared,
    settings,
    unstored = false,
    site,
    hidden,
    onSettings,
    onSelection,
    onClose,
  } = props;
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // What helps most: the selected text where the page says nothing, else the format in use, else Undo.
    panel.current?.querySelector<HTMLElement>('.quiet-button, [aria-checked=true]')?.focus();
  }, [hidden]);
  const unread = shared.reading.posting === null;
  return (
    <div
      ref={panel}
      class="fixed top-1/2 right-17 flex max-h-[calc(100vh-32px)] w-82 max-w-[calc(100vw-32px)] -translate-y-1/2 animate-appear flex-col overflow-auto rounded-panel bg-surface floating motion-reduce:animate-none at-left:right-auto at-left:left-17 max-[441px]:inset-x-4 max-[441px]:w-auto"
      role="dialog"
      aria-label="Share profile"
    >
      {hidden ? (
        <Hidden
          settings={settings}
          unstored={unstored}
          site={site}
          onSettings={onSettings}
          onClose={onClose}
        />
      ) : (
        <>
          <div class="px-4 pt-3">
            <p
              class={`flex items-center gap-1.5 pr-8 ${shared.result === 'copied' ? 'text-accent' : 'text-warn'}`}
            >
              {shared.result === 'copied' ? <CheckIcon /> : <WarnIcon />}
              {saysOf(shared)}
            </p>
            {!unread && (
              <h2 class="line-clamp-2 heading wrap-anywhere" title={nameOf(shared.reading)}>
                {nameOf(shared.reading)}
              </h2>
            )}
            <p class="pt-0.5 caption">{shared.reading.explanation}</p>
            {unread && shared.selection !== '' && (
              <div class="pt-1">
                <button type="button" class="-ml-2 quiet-button" onClick={trusted(onSelection)}>
                  <CopyIcon />
                  Copy for the selected text
                </button>
              </div>
            )}
          </div>
          <div class="px-4 pt-2">
            <Formats settings={settings} onSettings={onSettings} />
            <Draft {...props} />
          </div>
          {unstored && (
            <p class="px-4 pt-2 text-warn" role="alert">
              The browser could not store this choice: it holds until you leave this page. In a
              private window, that’s how it stays. Elsewhere, free some space and try again.
            </p>
          )}
          <div class="mt-3 flex flex-wrap justify-between border-t border-line px-2 py-1">
            <SeenButton
              class="plain-button"
              question="Click again to hide here"
              onPress={() => {
                onSettings({ ...settings, hiddenHosts: [...settings.hiddenHosts, site] }, false);
              }}
            >
              <HideIcon />
              Hide here
            </SeenButton>
            <SeenButton
              class="plain-button"
              question="Click again to hide everywhere"
              onPress={() => {
                onSettings({ ...settings, hiddenEverywhere: true }, false);
              }}
            >
              Hide everywhere
            </SeenButton>
            <button
              type="button"
              class="plain-button"
              onClick={trusted(() => {
                onSettings(
                  { ...settings, side: settings.side === 'left' ? 'right' : 'left' },
                  false,
                );
              })}
            >
              <ToSideIcon />
              Move {settings.side === 'left' ? 'right' : 'left'}
            </button>
          </div>
        </>
      )}
      <button
        type="button"
        class="absolute top-2 right-2 icon-button"
        aria-label="Close"
        onClick={trusted(onClose)}
      >
        <CloseIcon />
      </button>
    </div>
  );
}

const trusted = (run: () => void) => (event: Event) => {
  if (byUser(event)) run();
};

const COPY_KEY = navigator.userAgent.includes('Mac') ? '⌘ C' : 'Ctrl C';

function saysOf({ result, reading, snippet }: Copied): string {
  if (result === 'refused') return `Not copied. Press ${COPY_KEY} now.`;
  if (!reading.posting) return 'Copied the general profile.';
  return `Copied as ${FORMATS.find(({ id }) => id === snippet.format)?.name ?? snippet.format}`;
}

type FormatsProps = Pick<Props, 'settings' | 'onSettings'>;

/** A WAI-ARIA radio group: one tab stop, arrows, Home and End. The format you choose is copied at once. */
function Formats({ settings, onSettings }: FormatsProps) {
  const group = useRef<HTMLDivElement>(null);
  const choose = (index: number) => {
    const format = FORMATS[(index + FORMATS.length) % FORMATS.length];
    if (!format) return;
    onSettings({ ...settings, format: format.id }, true);
    (group.current?.children[FORMATS.indexOf(format)] as HTMLElement | undefined)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = FORMATS.findIndex(({ id }) => id === settings.format);
    const to = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: FORMATS.length - 1,
    }[event.key];
    if (to === undefined || !byUser(event)) return;
    event.preventDefault();
    choose(to);
  };
  return (
    <div
      ref={group}
      class="grid grid-cols-3 gap-px overflow-hidden rounded-control bg-edge-2 p-px"
      role="radiogroup"
      aria-label="Copy as"
    >
      {FORMATS.map(({ id, name }, i) => (
        <button
          key={id}
          type="button"
          class="format-button"
          role="radio"
          aria-checked={id === settings.format}
          tabIndex={id === settings.format ? 0 : -1}
          onKeyDown={onKeyDown}
          onClick={trusted(() => {
            choose(i);
          })}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** The exact text on the clipboard, and how much of its limit it uses. */
function Draft({ shared, settings, onSettings, onCopySubject }: Props) {
  const { text, limit, subject, format } = shared.snippet;
  const field = useRef<HTMLTextAreaElement>(null);
  const [subjectSays, setSubjectSays] = useState('Copy subject');
  const refused = shared.result === 'refused';
  useEffect(() => {
    setSubjectSays('Copy subject');
    if (!refused) return;
    field.current?.focus();
    field.current?.select();
  }, [text, refused]);
  return (
    <>
      <div class="mt-2 rounded-control bg-sunken px-3 pt-2 pb-1 focus-within:outline-2 focus-within:-outline-offset-2 focus-within:outline-accent">
        <textarea
          ref={field}
          class="block h-30 w-full text-ink outline-none"
          readOnly
          spellcheck={false}
          aria-label="The copied text"
          value={text}
        />
        {limit !== undefined && (
          <p class="flex min-h-6 items-center justify-between text-count text-ink-3 tabular-nums">
            <span>{limit - text.length <= 20 ? `${limit - text.length} left` : ''}</span>
            <span>
              {text.length} / {limit}
            </span>
          </p>
        )}
      </div>
      {subject !== undefined && (
        <div class="pt-1">
          <button
            type="button"
            class="-ml-2 quiet-button"
            title={subject}
            onClick={trusted(() => {
              void onCopySubject().then((result) => {
                setSubjectSays(result === 'copied' ? 'Copied subject' : 'Subject not copied');
              });
            })}
          >
            <CopyIcon />
            <span role="status">{subjectSays}</span>
          </button>
        </div>
      )}
      {format === 'linkedin-note' && (
        <div class="pt-1">
          <button
            type="button"
            class="-ml-2 quiet-button"
            aria-pressed={settings.linkedInLimit === 300}
            onClick={trusted(() => {
              const linkedInLimit = settings.linkedInLimit === 300 ? 200 : 300;
              onSettings({ ...settings, linkedInLimit }, true);
            })}
          >
            {settings.linkedInLimit === 300 ? 'Use 200 characters' : 'Use 300 characters (Premium)'}
          </button>
        </div>
      )}
    </>
  );
}

type HiddenProps = Pick<Props, 'settings' | 'unstored' | 'site' | 'onSettings' | 'onClose'>;

/** Said before the button goes, with the way back. */
function Hidden({ settings, unstored, site, onSettings, onClose }: HiddenProps) {
  const close = useRef(onClose);
  useEffect(() => {
    const timer = setTimeout(close.current, UNDO_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <div class="px-4 py-3">
      <p>{settings.hiddenEverywhere ? 'Hidden on all boards.' : `Hidden on ${site}.`}</p>
      {unstored && (
        <p class="text-warn" role="alert">
          Only until you leave this page: the browser could not store this choice.
        </p>
      )}
      <div>
        <button
          type="button"
          class="-ml-2 quiet-button"
          onClick={trusted(() => {
            const hiddenHosts = settings.hiddenHosts.filter((host) => host !== site);
            onSettings({ ...settings, hiddenEverywhere: false, hiddenHosts }, false);
          })}
        >
          Undo
        </button>
      </div>
    </div>
  );
}
