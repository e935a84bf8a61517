import { render } from 'preact';
import type { Candidate } from '../../content/formats/candidate.ts';
import { isPosting } from '../../jobs/boards/index.ts';
import { memberOf, rootOf } from '../../jobs/read/dom.ts';
import { readPosting } from '../../jobs/read/index.ts';
import type { Copy } from '../copying.tsx';
import { createHost, type Host, removePredecessor } from './host.ts';
import { Share } from './Share.tsx';
import { isHidden, type Settings } from './settings.ts';

/** So often the button comes back to a page that removes it. */
const MAX_RETURNS = 3;

/** The longest text of a selection that is looked at. */
const MAX_SELECTION = 50_000;

type Needs = {
  candidate: Candidate;
  css: string;
  /** Asked for once, on the first posting: most pages of a board are none. */
  load: () => Promise<Settings>;
  copy: Copy;
  save: (settings: Settings) => void;
};

/**
 * Keeps one button on the page while its address is a posting and the user wants one. Nothing of the
 * page is read before the user's click.
 */
export function followPage(document: Document, { candidate, css, load, copy, save }: Needs): void {
  let settings: Settings | undefined;
  let loading: Promise<void> | undefined;
  let returns = 0;
  let shown = false;
  let made: Host | undefined;
  let side: Settings['side'] | undefined;
  let address = '';
  const { location } = window;

  const draw = () => {
    if (!made || !settings) return;
    const { host, root, setSide } = made;
    if (side !== settings.side) setSide((side = settings.side));
    render(
      <Share
        key={address}
        candidate={candidate}
        settings={settings}
        site={location.hostname}
        host={host}
        read={(selection) => readPosting(document, location.href, { asked: true, selection })}
        selected={() =>
          String(window.getSelection() ?? '')
            .slice(0, MAX_SELECTION)
            .trim()
        }
        copy={copy}
        onSettings={(next) => {
          settings = next;
          save(next);
          draw();
        }}
        onClose={sync}
      />,
      root,
    );
  };

  const show = () => {
    if (!made) {
      removePredecessor(document);
      made = createHost(document, css);
    }
    shown = true;
    draw();
    rootOf(document).append(made.host);
    watch();
  };

  const hide = () => {
    shown = false;
    observer.disconnect();
    if (!made) return;
    render(null, made.root);
    made.host.remove();
  };

  const sync = () => {
    const moved = address !== location.href;
    address = location.href;
    if (!isPosting(address)) {
      if (shown) hide();
      return;
    }
    if (!settings) {
      loading ??= Promise.all([load(), whenQuiet(document)]).then(([loaded]) => {
        settings = loaded;
        sync();
      });
      return;
    }
    if (isHidden(settings, location.hostname)) {
      if (shown) hide();
    } else if (!shown) show();
    else if (moved) draw();
  };

  // Only who is a child of the document and of its root: never the page's own tree.
  const observer = new MutationObserver(() => {
    if (!shown || !made || made.host.isConnected || returns >= MAX_RETURNS) return;
    returns++;
    rootOf(document).append(made.host);
    watch();
  });
  const watch = () => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(rootOf(document), { childList: true });
  };

  // After the address has changed, unlike `navigate`; and not for a download.
  window.navigation.addEventListener('navigatesuccess', sync);
  window.addEventListener('pageshow', sync);
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
