import { mergeTests } from '@playwright/test';
import { boardTest } from './board.ts';
import { cardTest } from './card.ts';
import { toolbarTest } from './toolbar.ts';

export { expect } from '@playwright/test';

/**
 * The one test of all specs, since Playwright has a worker for each kind of test. A worker starts a browser for
 * `card`, `tab` or `toolbar` when a test first asks for it, and keeps it.
 */
export const test = mergeTests(cardTest, boardTest, toolbarTest);
