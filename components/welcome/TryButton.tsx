import { render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Copy } from '../../content/clip.ts';
import type { SnippetProfile } from '../../content/snippet-profile.ts';
import type { Match } from '../../jobs/match/index.ts';
import type { OwnPage } from '../../jobs/messages.ts';
import type { Posting } from '../../jobs/posting.ts';
import { snippetsFor } from '../../jobs/snippet/snippets.ts';
import type { Settings } from '../../settings/fields.ts';
import type { OpenGuide } from '../kit/open-guide.ts';
import { createHost, type Host } from '../posting-button/host.ts';
import { PostingButton, type PostingButtonProps } from '../posting-button/PostingButton.tsx';

/**
 * In its row of this page, instead of at the edge of the window; where there's room, its panel is beside it.
 * The page is 820 px wide, with the button 49 px from its edge.
 */
const IN_PLACE =
  ':host{position:relative !important;top:0 !important;right:0 !important;flex:none !important}' +
  '@media(min-width:44rem){.panel{right:max(100px,50% - 310px)}}';

export type TryProps = Pick<PostingButtonProps, 'monogram'> & {
  posting: Posting;
  /** What the sample asks and the card shows. */
  match: Match;
  candidate: SnippetProfile;
  /** Your settings. What you choose here isn't kept. */
  settings: Settings;
  /** The button's own style sheet. */
  css: string;
  copy: Copy;
  /** Opens a page of the extension. */
  onOpen: (page: OwnPage) => void;
  openGuide: OpenGuide;
};

/** The real posting button, which reads a sample instead of the page that it's on. */
export function TryButton(props: TryProps) {
  const { posting, match, candidate, settings: stored, css, monogram } = props;
  const { copy, onOpen, openGuide } = props;
  const slot = useRef<HTMLDivElement>(null);
  const mounted = useRef<Host>(undefined);
  const [settings, setSettings] = useState<Settings>({ ...stored, hiddenEverywhere: false });
  useLayoutEffect(() => {
    const { host, root, setSide } = (mounted.current = createHost(document, css + IN_PLACE));
    setSide('right');
    slot.current?.append(host);
    return () => {
      render(null, root);
      host.remove();
    };
  }, [css]);
  useLayoutEffect(() => {
    if (!mounted.current) return;
    const { host, root } = mounted.current;
    render(
      <PostingButton
        settings={settings}
        site={SITE}
        host={host}
        monogram={monogram}
        read={() => ({ posting, explanation: 'Read from the sample on this page.' })}
        selected={() => ''}
        write={(reading, chosen) =>
          Promise.resolve({ set: snippetsFor(reading, candidate, chosen, match), match })
        }
        onNear={() => undefined}
        onOpen={onOpen}
        openGuide={openGuide}
        copy={copy}
        onSettings={setSettings}
        onClose={() => {
          // The button always comes back: the sample is all there is.
          setSettings((now) => ({ ...now, hiddenEverywhere: false, hiddenHosts: [] }));
        }}
      />,
      root,
    );
  }, [posting, match, candidate, settings, monogram, copy, css, onOpen, openGuide]);
  return <div ref={slot} class="flex-none" />;
}

/** The site that the sample pretends to be on. */
const SITE = 'www.linkedin.com';
