import { PanelIcon, PrintIcon, SaveIcon } from './icons.tsx';
import { OPTIONS, READER } from './links.ts';
import { type Aside, useAside } from './aside.ts';
import { Out } from './Out.tsx';

/** Other shapes of the same portfolio: paper, and beside the page. */
export function Footer({ aside }: { aside: Aside }) {
  const openAside = useAside(aside);
  return (
    <footer class="flex flex-wrap border-t border-line p-2">
      <Out class="quiet-button" href={`${READER}?print=summary`}>
        <SaveIcon />
        Save as PDF
      </Out>
      <Out class="quiet-button" href={`${READER}?print=full`}>
        <PrintIcon />
        Print
      </Out>
      <Out class="quiet-button" href={OPTIONS}>
        Settings
      </Out>
      {openAside && (
        <button type="button" class="quiet-button" onClick={openAside}>
          <PanelIcon />
          Beside the page
        </button>
      )}
    </footer>
  );
}
