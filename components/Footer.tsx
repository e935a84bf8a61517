import { PanelIcon, PrintIcon, SaveIcon } from './icons.tsx';
import { READER } from './links.ts';

/** Other shapes of the same portfolio: paper, and beside the page. */
export function Footer({ openAside }: { openAside: (() => void) | undefined }) {
  return (
    <footer class="flex flex-wrap gap-x-1 border-t border-line px-2 py-2">
      <a class="quiet-button" href={`${READER}?print=summary`} target="_blank" rel="noopener">
        <SaveIcon />
        Save as PDF
      </a>
      <a class="quiet-button" href={`${READER}?print=full`} target="_blank" rel="noopener">
        <PrintIcon />
        Print
      </a>
      {openAside && (
        <button type="button" class="quiet-button" onClick={openAside}>
          <PanelIcon />
          Beside the page
        </button>
      )}
    </footer>
  );
}
