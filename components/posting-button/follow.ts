import { addressOf, mayShowPosting } from '../../jobs/boards/index.ts';
import { memberOf, rootOf } from '../../jobs/read/dom.ts';
import type { Settings } from '../../settings/fields.ts';
import { isHidden } from '../../settings/visibility.ts';
import type { ButtonNeeds, MountedButton } from './mount.tsx';
import { postingKey } from './posting-key.ts';

/** How often the button comes back to a page that removes it, for each posting. */
const MAX_RETURNS = 3;

type Needs = {
  load: () => Promise<Settings>;
  /** Calls back when settings were stored, here or elsewhere. */
  onStored: (run: () => void) => void;
  /** Stores your changes. @returns whether they could be stored */
  save: (before: Settings, after: Settings) => Promise<boolean>;
  /** Makes the button. Called once, on the first posting, since most of a board's pages aren't postings. */
  create: (needs: Pick<ButtonNeeds, 'onSettings' | 'onClose'>) => MountedButton;
};

/**
 * Keeps one button on the page while its address may show a posting and the user wants one. Nothing on the
 * page is read before the user clicks. On a page that isn't a posting, the document isn't touched at all:
 * even the first touch costs a tenth of a millisecond.
 * @returns a function that waits until it has decided what to show, and has stored what was chosen.
 */
export function followPage(needs: Needs): () => Promise<void> {
  const { load, onStored, save, create } = needs;
  let settings: Settings | undefined;
  let button: MountedButton | undefined;
  let loading: Promise<void> | undefined;
  let saving: Promise<void> | undefined;
  let observer: MutationObserver | undefined;
  let returns = 0;
  let shown = false;
  let address = '';
  let posting = '';
  const { location } = window;

  const prepare = async () => {
    await whenQuiet(document);
    // Listens before the first load: a site that was just added may be stored while its open page starts.
    onStored(() => {
      loading = load().then(take);
    });
    take(await load());
  };

  /** Takes settings stored elsewhere. Changes made here are already known, so the panel stays open. */
  const take = (stored: Settings) => {
    if (JSON.stringify(stored) === JSON.stringify(settings)) return;
    settings = stored;
    if (shown) button?.draw(stored);
    sync();
  };

  const make = () => {
    button = create({
      onSettings(next) {
        if (!settings) return;
        saving = save(settings, next).then((stored) => {
          if (!stored && shown && settings === next) button?.draw(next, true);
        });
        settings = next;
        button?.draw(next);
      },
      onClose: sync,
    });
    sync();
  };

  const show = (settings: Settings, button: MountedButton) => {
    shown = true;
    posting = postingKey(location);
    button.draw(settings);
    button.attach();
    watch(button);
  };

  const hide = () => {
    shown = false;
    observer?.disconnect();
    button?.remove();
  };

  const move = (settings: Settings, button: MountedButton) => {
    const key = postingKey(location);
    if (key !== posting) {
      posting = key;
      returns = 0;
    }
    button.draw(settings);
    if (!button.isAttached()) giveBack(button);
  };

  const sync = () => {
    const moved = address !== location.href;
    address = location.href;
    if (
      !mayShowPosting(addressOf(location)) ||
      // Nobody wants it over a video.
      (shown || button ? memberOf(document, 'fullscreenElement') : null) ||
      (settings && isHidden(settings, location.hostname))
    ) {
      if (shown) hide();
    } else if (!settings) loading ??= prepare();
    else if (!button) make();
    else if (!shown) show(settings, button);
    else if (moved) move(settings, button);
  };

  const giveBack = (button: MountedButton) => {
    if (returns >= MAX_RETURNS) return;
    returns++;
    button.attach();
    watch(button);
  };

  // Watches only the children of the document and of its root, never the page's own tree.
  const watch = (button: MountedButton) => {
    observer ??= new MutationObserver(() => {
      if (shown && !button.isAttached()) giveBack(button);
    });
    observer.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(rootOf(document), { childList: true });
  };

  // Fires after the address has changed, unlike `navigate`, and not for downloads.
  window.navigation.addEventListener('navigatesuccess', sync);
  window.addEventListener('fullscreenchange', sync, true);
  sync();
  return async () => {
    await loading;
    await saving;
  };
}

/**
 * Resolves when the page has loaded and the browser is idle: an element added earlier would make React throw
 * away a page that it's hydrating.
 */
const whenQuiet = (document: Document): Promise<void> =>
  new Promise((resolve) => {
    const idle = () => {
      requestIdleCallback(
        () => {
          resolve();
        },
        { timeout: 3000 },
      );
    };
    if (memberOf(document, 'readyState') === 'complete') idle();
    else window.addEventListener('load', idle, { once: true });
  });
