import type { ComponentProps } from 'preact';
import { OpenIcon } from './icons.tsx';

/** A link that leaves the card. It opens in a new tab, which can't reach this page. */
export const ExternalLink = ({ children, ...props }: ComponentProps<'a'>) => (
  <a target="_blank" rel="noopener" {...props}>
    {children}
  </a>
);

/** The small button that opens what the one beside it copies. */
export const OpenButton = ({ name, url }: { name: string; url: string }) => (
  <ExternalLink class="icon-button" href={url} aria-label={`Open ${name}`}>
    <OpenIcon />
  </ExternalLink>
);
