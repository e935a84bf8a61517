/** A posting that leaves traces that can't be mistaken, and which files of a browser's profile hold them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { GuidePosting } from '../../jobs/guide/postings.ts';

/** What its guide quotes. */
export const SENTENCES = [
  '7 winters with Node.js at Qvokzyx',
  'PostgreSQL and Redis, as Wjumbaxq',
  'Kubernetes under Zwankquj',
];

/** A word of each. In files that a browser compresses, only a word like no other stays in one piece. */
export const RARE_WORDS = ['Qvokzyx', 'Wjumbaxq', 'Zwankquj'];

/** Its words are nowhere in the extension, unlike those of the settings' sample. */
export const TRACEABLE: GuidePosting = {
  title: 'Backend Engineer of Vexwombq',
  company: 'Bqandixj',
  description: ['Requirements', ...SENTENCES.map((it) => `- ${it}`)].join('\n'),
};

/** Words of the title and the company, by which the guide's tab is called. */
export const TAB_WORDS = ['Vexwombq', 'Bqandixj'];

/** Something for `storage.local`, which is on the disk: whoever can't find this finds nothing. */
export const KEPT = 'The potoroo is kept';

/**
 * The files of a browser's profile that hold one of these texts, as UTF-8 or UTF-16.
 * @param profile its folder, after the browser has ended
 * @returns their paths in it, with forward slashes
 */
export function filesWith(profile: string, texts: string[]): string[] {
  const forms = texts.flatMap((it) => [Buffer.from(it), Buffer.from(it, 'utf16le')]);
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return forms.some((it) => bytes.includes(it));
    })
    .map((path) => relative(profile, path).split(sep).join('/'));
}
