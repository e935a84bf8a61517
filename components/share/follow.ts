import { isPosting } from '../../jobs/boards/index.ts';
import { memberOf, rootOf } from '../../jobs/read/dom.ts';
import type { Button, ButtonNeeds } from './button.tsx';
import { isHidden } from './hidden.ts';
import type { Settings } from './settings.ts';

/** So often the button comes back to a page that removes it. */
const MAX_RETURNS = 3;

type Needs = {
  load: () => Promise<Settings>;
  /** Stores what the user made of what he saw. */
  save: (before: Settings, after: Settings) => void;
  /** Makes the button. Asked for once, on the first posting: most pages of a board are none. */
  create: (needs: Pick<ButtonNeeds, 'onSettings' | 'onClose'>) => Promise<Button>;
};

/**
 * Keeps one button on the page while its address is a posting and the user wants one. Nothing of the
 * page is read before the user's click.
 */
export function followPage(document: Document, { load, save, create }: Needs): void {
  let ready: { settings: Settings; button: Button } | undefined;
  let loading: Promise<void> | undefined;
  let observer: MutationObserver | undefined;
  let returns = 0;
  let shown = false;
  let address = '';
  const { location } = window;

  const prepare = async () => {
    const [settings, button] = await Promise.all([
      load(),
      create({
        onSettings(next) {
          if (!ready) return;
          save(ready.settings, next);
          ready.settings = next;
          ready.button.draw(next);
        },
        onClose: sync,
      }),
      whenQuiet(document),
    ]);
    ready = { settings, button };
    sync();
  };

  const show = ({ settings, button }: NonNullable<typeof ready>) => {
    shown = true;
    button.draw(settings);
    button.attach();
    watch(button);
  };

  const hide = () => {
    shown = false;
    observer?.disconnect();
    ready?.button.remove();
  };

  const sync = () => {
    const moved = address !== location.href;
    address = location.href;
    const wanted = isPosting(address);
    if (wanted && !ready) {
      loading ??= prepare();
      return;
    }
    if (!ready || !wanted || isHidden(ready.settings, location.hostname)) {
      if (shown) hide();
    } else if (!shown) show(ready);
    else if (moved) ready.button.draw(ready.settings);
  };

  // Only who is a child of the document and of its root: never the page's own tree.
  const watch = (button: Button) => {
    observer ??= new MutationObserver(() => {
      if (!shown || button.isAttached() || returns >= MAX_RETURNS) return;
      returns++;
      button.attach();
      watch(button);
    });
    observer.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(rootOf(document), { childList: true });
  };

  // After the address has changed, unlike `navigate`; and not for a download.
  window.navigation.addEventListener('navigatesuccess', sync);
  sync();
}

/**
 * Resolves when the page has loaded and the browser is idle: an element that comes earlier makes a
 * document that React hydrates throw itself away.
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
