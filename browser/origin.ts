/** One host, by https, as a match pattern: what the user is asked for. */
export const originOf = (host: string): string => `https://${host}/*`;
