/**
 * Imported first by the background, which answers messages with promises; Chromium's own API only recently
 * started to accept them. It adds 10 kB, so nothing that runs in a page or in the popup imports it.
 */
import polyfill from 'webextension-polyfill';

(globalThis as { browser?: typeof polyfill }).browser ??= polyfill;
