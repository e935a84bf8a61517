import type { TestInfo } from '@playwright/test';
import type { BrowserName } from '../../../commands/browsers.ts';
import { browserOf, type Driver, HANGS_MS } from './driver.ts';
import type { TakeProblems } from './problems.ts';

/** A browser with the extension and the tab under test in it. */
export type Session = {
  page: Driver;
  takeProblems: TakeProblems;
  close: () => Promise<void>;
};

/** How to start a session in each browser. */
export type Starts<S> = Record<BrowserName, () => Promise<S>>;

/** A fixture of Playwright's: one session for all tests of a worker, which has the time to start. */
export const oneForAWorker = <S extends { close: () => Promise<void> }>(
  starts: Starts<S>,
): [
  (
    fixtures: object,
    use: (session: S) => Promise<void>,
    info: Pick<TestInfo, 'project'>,
  ) => Promise<void>,
  { scope: 'worker'; timeout: number },
] => [
  // Playwright reads the names of other fixtures from the braces.
  async ({}, use, { project }) => {
    const session = await starts[browserOf(project)]();
    await use(session);
    await session.close();
  },
  { scope: 'worker', timeout: 2 * HANGS_MS },
];
