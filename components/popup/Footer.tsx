import { ExternalLink } from '../kit/ExternalLink.tsx';
import { PanelIcon, PrintIcon, SaveIcon } from '../kit/icons.tsx';
import { OPTIONS, READER } from '../kit/links.ts';
import { type OpenSidePanel, useSidePanel } from '../kit/side-panel.ts';

/** Other ways to see the portfolio: on paper and in the side panel, and the link to the settings. */
export function Footer({ openSidePanel }: { openSidePanel: OpenSidePanel }) {
  const open = useSidePanel(openSidePanel);
  return (
    <footer class="flex flex-wrap border-t border-line p-2">
      <ExternalLink class="quiet-button" href={`${READER}?print=summary`}>
        <SaveIcon />
        Save as PDF
      </ExternalLink>
      <ExternalLink class="quiet-button" href={`${READER}?print=full`}>
        <PrintIcon />
        Print
      </ExternalLink>
      <ExternalLink class="quiet-button" href={OPTIONS}>
        Settings
      </ExternalLink>
      {open && (
        <button type="button" class="quiet-button" onClick={open}>
          <PanelIcon />
          Open in side panel
        </button>
      )}
    </footer>
  );
}
