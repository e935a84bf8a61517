/**
 * `npm run bench [-- FILE.html …]`: prints how light the card is, how fast postings are read, and how fast
 * their skills are found. It doesn't fail on any figure; the size gates are in the tests.
 */
import { benchContentScript } from './bench/content-script.ts';
import { benchPages } from './bench/pages.ts';
import { benchReading } from './bench/reading.ts';
import { benchSkills } from './bench/skills.ts';

try {
  await benchPages();
  await benchContentScript();
  benchReading(process.argv.slice(2));
  benchSkills();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
