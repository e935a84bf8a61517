/** An address as people read it: without scheme, "www." and the last slash. */
export const shortAddress = (address: string): string =>
  address.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
