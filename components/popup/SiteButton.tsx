import type { Answer } from '../../jobs/messages.ts';

type Props = { site: NonNullable<Answer['site']>; onShow: () => void };

/** Shows the round button on a site that isn't a board, or says that it's there. */
export const SiteButton = ({ site, onShow }: Props) =>
  site.added ? (
    <p class="caption">The button shows on this site</p>
  ) : (
    <button type="button" class="quiet-button -ml-2" onClick={onShow}>
      Show the button on {site.host}
    </button>
  );
