/** Stands in for WXT's `#imports`, so that a test can start an entrypoint: each definition is what it was given. */
export const defineBackground = <T>(main: T): T => main;
export const defineContentScript = <T>(script: T): T => script;
