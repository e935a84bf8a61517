/**
 * `npm run --silent guide -- FILE.html --url URL` (or `FILE.txt`): prints the interview guide for a posting
 * as Markdown, in the interviewer's version.
 * Exit status: 0 printed, 1 the page shows no posting (the reason is on stderr), 2 the command line is wrong.
 */
import { content } from '../content/index.ts';
import { guideCardOf } from '../jobs/guide/card.ts';
import { guideMarkdown } from '../jobs/guide/copy.ts';
import { guide } from '../jobs/guide/index.ts';
import { match } from '../jobs/match/index.ts';
import { asksOf } from '../jobs/skills/asks.ts';
import { readNamed, run } from './input.ts';

const USAGE = 'Usage: npm run --silent guide -- FILE.html --url https://… (or FILE.txt)';

await run(async () => {
  const { posting, explanation } = await readNamed(USAGE);
  if (!posting) {
    console.error(explanation);
    process.exitCode = 1;
    return;
  }
  const card = guideCardOf(content);
  process.stdout.write(
    guideMarkdown(guide(posting, match(asksOf(posting), card), card), 'interviewer'),
  );
});
