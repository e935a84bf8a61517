import type { Posting } from '../jobs/posting.ts';
import { type Asks, asksOf } from '../jobs/skills/asks.ts';
import { readNamed } from './input.ts';

const NOTHING: Asks = { outcome: 'no-text', language: null, asks: [], also: [] };

/**
 * The posting that the command line names, with what it asks for, and `--format` if the command knows it. If
 * a page shows no posting, the reason goes to stderr, the exit status is 1, and there are no asks.
 */
export async function asksNamed(
  usage: string,
  takesFormat = false,
): Promise<{ posting: Posting | undefined; asks: Asks; format: string | undefined }> {
  const { posting, explanation, isText, format } = await readNamed(usage, takesFormat);
  if (!posting && !isText) {
    console.error(explanation);
    process.exitCode = 1;
  }
  return { posting: posting ?? undefined, asks: posting ? asksOf(posting) : NOTHING, format };
}
