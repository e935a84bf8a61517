import { render } from 'preact';
import type { Copy } from '../../content/clip.ts';
import { rootOf, selectedText } from '../../jobs/read/dom.ts';
import { readPosting } from '../../jobs/read/index.ts';
import type { Settings } from '../../settings/fields.ts';
import { createHost, raise, removePredecessor } from './host.ts';
import { postingKey } from './posting-key.ts';
import { PostingButton, type PostingButtonProps } from './PostingButton.tsx';

export type ButtonNeeds = Pick<
  PostingButtonProps,
  'monogram' | 'write' | 'onNear' | 'onOpen' | 'openGuide'
> & {
  css: string;
  copy: Copy;
  onSettings: (settings: Settings) => void;
  /** The panel was closed. */
  onClose: () => void;
};

/** The button of one document, on the page or off it. */
export type MountedButton = {
  /**
   * Draws it as the settings say, for the page's current address.
   * @param unstored whether these settings couldn't be stored
   */
  draw: (settings: Settings, unstored?: boolean) => void;
  /** Puts it on the page, last in the root element. */
  attach: () => void;
  isAttached: () => boolean;
  /** Takes it off the page, with all its listeners. */
  remove: () => void;
};

/** Makes the button, and removes what an earlier version of the extension left in the page. */
export function mountButton(document: Document, needs: ButtonNeeds): MountedButton {
  const { css, monogram, copy, write, onNear, onOpen, openGuide, onSettings, onClose } = needs;
  removePredecessor(document);
  const { host, root, setSide } = createHost(document, css);
  const { location } = window;
  let side: Settings['side'] | undefined;

  return {
    draw(settings, unstored = false) {
      if (side !== settings.side) setSide((side = settings.side));
      render(
        <PostingButton
          key={postingKey(location)}
          settings={settings}
          unstored={unstored}
          site={location.hostname}
          host={host}
          monogram={monogram}
          read={(selection) => readPosting(document, location.href, { asked: true, selection })}
          selected={() => selectedText(window)}
          write={write}
          onNear={onNear}
          copy={copy}
          onOpen={onOpen}
          openGuide={openGuide}
          onSettings={onSettings}
          onClose={onClose}
        />,
        root,
      );
    },
    attach() {
      rootOf(document).append(host);
      raise(host, rootOf(document));
    },
    isAttached: () => host.isConnected,
    remove() {
      render(null, root);
      host.remove();
    },
  };
}
