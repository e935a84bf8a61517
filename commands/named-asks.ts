import { type Asks, asksOf } from '../jobs/skills/asks.ts';
import { readNamed } from './input.ts';

const NOTHING: Asks = { outcome: 'no-text', language: null, asks: [], also: [] };

/**
 * What the posting that the command line names asks for. Where a page shows no posting, the reason goes to
 * stderr, the exit status is 1, and nothing is asked.
 */
export async function asksNamed(usage: string): Promise<Asks> {
  const { posting, explanation, isText } = await readNamed(usage);
  if (posting) return asksOf(posting);
  if (!isText) {
    console.error(explanation);
    process.exitCode = 1;
  }
  return NOTHING;
}
