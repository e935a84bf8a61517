import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** What the printer gets: one page, or all of it. */
export type PrintVersion = 'summary' | 'full';

type Printing = {
  /** What would be printed now. */
  version: PrintVersion;
  /** Draws a version and asks the browser for its print dialog. */
  printAs: (version: PrintVersion) => void;
};

/**
 * Prints one of the versions. After that, the browser's own print command prints everything again.
 * @param first what to print at once, if the page was opened for that.
 * @param print asks the browser for its print dialog, which can also save as PDF.
 * @param onPrint called when the browser is about to print: whatever isn't drawn yet must be drawn at once.
 */
export function usePrinting(
  first: PrintVersion | null,
  print: () => void,
  onPrint: () => void,
): Printing {
  const [version, setVersion] = useState<PrintVersion>(first ?? 'full');
  /** To be printed once the version is drawn. */
  const [asked, setAsked] = useState(first !== null);

  useLayoutEffect(() => {
    const onAfter = () => {
      setVersion('full');
    };
    window.addEventListener('beforeprint', onPrint);
    window.addEventListener('afterprint', onAfter);
    return () => {
      window.removeEventListener('beforeprint', onPrint);
      window.removeEventListener('afterprint', onAfter);
    };
  }, [onPrint]);

  useEffect(() => {
    if (!asked) return;
    setAsked(false);
    print();
  }, [asked, print]);

  const printAs = (next: PrintVersion) => {
    setVersion(next);
    setAsked(true);
  };
  return { version, printAs };
}
