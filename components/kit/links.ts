/** The portfolio as a full page. `#` and an id go to a section, `?print=` prints. */
export const READER = '/reader.html';

/** The settings. */
export const OPTIONS = '/options.html';

/** What the extension is and how to begin. */
export const WELCOME = '/welcome.html';

/** The same page with this version's changes first. */
export const WHATS_NEW = `${WELCOME}?new`;

/** The part of the settings that says what the extension can see. */
export const CAN_SEE = `${OPTIONS}#can-see`;
