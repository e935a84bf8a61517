/** The portfolio as a full page. `#` and an id lead to a section, `?print=` to paper. */
export const READER = '/reader.html';

/** The settings. */
export const OPTIONS = '/options.html';
