import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a file must be for the full card of the fixtures. */
export const golden = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'golden', name), 'utf8');
