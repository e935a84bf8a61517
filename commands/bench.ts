/** `npm run bench`: prints how light the card is. It gates nothing; the size gates are in the tests. */
import { benchPopup } from './bench/popup.ts';

benchPopup().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
