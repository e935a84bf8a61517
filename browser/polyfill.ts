/**
 * The extension API for the background and the settings, the same in both browsers. It costs 10 kB, so
 * the popup and the content scripts take api.ts.
 */
export { default as browser } from 'webextension-polyfill';
