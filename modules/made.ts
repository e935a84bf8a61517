import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { takeAlongOf } from '../content/files/take-along.ts';
import { content } from '../content/index.ts';
import { LARGE, monogram, SMALL, TILE } from '../content/monogram.ts';
import { snippetProfileOf } from '../content/snippet-profile.ts';
import { guideFactsOf } from '../jobs/guide/card.ts';
import { matchCardOf } from '../jobs/match/card.ts';
import { match } from '../jobs/match/index.ts';
import { SAMPLE } from '../jobs/sample.ts';
import { asksOf } from '../jobs/skills/asks.ts';
import { profileClip } from '../jobs/snippet/profile.ts';
import { releasesOf } from './changelog/releases.ts';

/**
 * What's made when the extension is built, so that no page includes what it's made from: what a snippet may
 * say, without the rest of the content; the general profile, without its writer; what can be taken along; the
 * strokes of two letters, without the alphabet, large and for the button; the sample posting's match, without
 * the lexicon; the newest version's changes.
 */
const MADE: Record<string, () => unknown> = {
  'virtual:snippet-profile': () => snippetProfileOf(content),
  'virtual:profile-clip': () => profileClip(content),
  'virtual:take-along': () => takeAlongOf(content),
  'virtual:match-card': () => matchCardOf(content),
  'virtual:guide-facts': () => guideFactsOf(content),
  'virtual:sample': () => ({
    posting: SAMPLE,
    match: match(asksOf(SAMPLE), matchCardOf(content)),
  }),
  'virtual:release': () =>
    releasesOf(readFileSync(join(import.meta.dirname, '../CHANGELOG.md'), 'utf8'))[0],
  'virtual:monogram': () => monogram(content.profile.initials, LARGE),
  'virtual:button-monogram': () => ({
    name: content.profile.name,
    tile: TILE.body,
    letters: monogram(content.profile.initials, SMALL),
  }),
};

const plugin: Plugin = {
  name: 'made-of-content',
  resolveId: (id) => (id in MADE ? `\0${id}` : undefined),
  load(id) {
    const make = MADE[id.slice(1)];
    return make && `export default ${JSON.stringify(make())};`;
  },
};

export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({ plugins: [plugin] }));
});
