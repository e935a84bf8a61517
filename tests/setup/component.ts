import { cleanup, configure } from '@testing-library/preact';
import { options } from 'preact';
import { afterEach } from 'vitest';

afterEach(cleanup);

/** What tests wait for takes milliseconds, or seconds on a busy machine; this only ends a hang. */
configure({ asyncUtilTimeout: 5 * 60_000 });

/**
 * Preact's effects wait for a frame or 35 ms. Where the last test ends before that, jsdom and its
 * cancelAnimationFrame are gone by then. In the next task, jsdom is still there.
 */
options.requestAnimationFrame = (flush) => {
  setTimeout(flush);
};

/** jsdom has no observer. This one never reports anything, so nothing counts as seen. */
class SilentObserver {
  observe = () => undefined;
  disconnect = () => undefined;
  takeRecords = () => [];
}
Object.assign(globalThis, { IntersectionObserver: SilentObserver });

/** jsdom has no layout, so nothing scrolls. */
Element.prototype.scrollIntoView = () => undefined;
Element.prototype.scrollTo = () => undefined;
