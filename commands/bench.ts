/**
 * `npm run bench [-- FILE.html …]`: prints how light the card is, how fast postings are read, and how fast
 * their skills are found. `npm run bench -- hostile` prints only how long hostile pages take. It doesn't fail on
 * any figure; the size gates are in the tests.
 */
import { benchContentScript } from './bench/content-script.ts';
import { benchHostile } from './bench/hostile.ts';
import { benchPages } from './bench/pages.ts';
import { benchReading } from './bench/reading.ts';
import { benchSkills } from './bench/skills.ts';

try {
  const files = process.argv.slice(2);
  if (files[0] !== 'hostile') {
    await benchPages();
    await benchContentScript();
    benchReading(files);
    benchSkills();
  }
  await benchHostile();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
