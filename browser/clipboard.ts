import type { Clip, CopyResult } from '../content/clip.ts';

type ClipboardWriter = Partial<Pick<Clipboard, 'write' | 'writeText'>>;

const types = ({ text, html }: Clip): [string, string][] => [
  ['text/plain', text],
  ...(html === undefined ? [] : [['text/html', html] satisfies [string, string]]),
];

/**
 * The second way, for pages where the Clipboard API is missing or refused (http, cross-origin frames, a
 * Permissions-Policy that denies it). Must run while the user's click is still active.
 */
function copyByCommand(clip: Clip, document_: Document): CopyResult {
  const filled = { yes: false };
  const fill = (event: ClipboardEvent) => {
    for (const [type, value] of types(clip)) event.clipboardData?.setData(type, value);
    event.preventDefault();
    event.stopImmediatePropagation();
    filled.yes = event.clipboardData !== null;
  };
  document_.addEventListener('copy', fill, { capture: true });
  try {
    // Deprecated, but the only way left on those pages, and every browser has it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
    const done = document_.execCommand('copy');
    return done && filled.yes ? 'copied' : 'refused';
  } catch {
    return 'refused';
  } finally {
    document_.removeEventListener('copy', fill, { capture: true });
  }
}

/**
 * Puts a clip on the clipboard, with all its types at once. Call it from the click itself: both ways need the
 * user's activation, and neither needs a permission.
 */
export async function writeClipboard(
  clip: Clip,
  clipboard: ClipboardWriter | undefined = (navigator as Partial<Navigator>).clipboard,
  document_: Document = document,
): Promise<CopyResult> {
  while (writing) await writing;
  const mine = write(clip, clipboard, document_);
  writing = mine;
  const result = await mine;
  writing = undefined;
  return result;
}

/**
 * The same for a popup, which a click elsewhere may close during the copy. The command is done when it
 * returns, but whatever the Clipboard API has started is lost with the page.
 */
export async function writeClipboardAtOnce(
  clip: Clip,
  { userActivation }: Pick<Navigator, 'userActivation'> = navigator,
): Promise<CopyResult> {
  // Without a click, the command is refused with a message in the console; the Clipboard API may still be
  // allowed.
  const done = userActivation.isActive && copyByCommand(clip, document) === 'copied';
  return done ? 'copied' : writeClipboard(clip);
}

/** The copy in progress: if two overlap, Chromium may leave neither on the clipboard. */
let writing: Promise<CopyResult> | undefined;

/** Never rejects: anything but success counts as a refusal. */
async function write(
  clip: Clip,
  clipboard: ClipboardWriter | undefined,
  document_: Document,
): Promise<CopyResult> {
  try {
    if (clip.html === undefined && clipboard?.writeText) {
      await clipboard.writeText(clip.text);
      return 'copied';
    }
    if (clipboard?.write && typeof ClipboardItem !== 'undefined') {
      // As strings: a blob would be read back before it's written.
      await clipboard.write([new ClipboardItem(Object.fromEntries(types(clip)))]);
      return 'copied';
    }
  } catch {
    // Refused: try the second way.
  }
  return copyByCommand(clip, document_);
}
