import type { ProfileLink, SnippetProfile } from '../../content/snippet-profile.ts';
import type { Match } from '../match/index.ts';
import type { Posting } from '../posting.ts';
import { line } from '../read/text.ts';
import { bare, holds } from '../read/words.ts';
import { type Block, type Inline, toHtml, toMarkdown, toText } from './blocks.ts';
import { type FormatId, FORMATS, type LinkedInLimit } from './formats.ts';

export type Snippet = {
  format: FormatId;
  text: string;
  html?: string;
  subject?: string;
  /** UTF-16 code units that the target takes; absent where there is no limit. */
  limit?: number;
};

/** What you have chosen for what a snippet says. */
export type SnippetSettings = {
  linkedInLimit: LinkedInLimit;
  /** Your own line, first in every snippet; empty when there isn't one. */
  opening: string;
  /** Whether the phone number is in it. */
  phone: boolean;
  /** Whether it says what the posting asks and the card doesn't have. */
  gaps: boolean;
  /** Whether an ATS note has the posting's address. */
  postingLink: boolean;
};

/** What a snippet is made of. */
export type SnippetNeeds = {
  /** The posting to write for; undefined for the general profile. */
  posting: Posting | undefined;
  /** What the posting asks and the card shows; without it the snippet is the general profile under its name. */
  match?: Match | undefined;
  /** From `virtual:snippet-profile`. */
  candidate: SnippetProfile;
  format: FormatId;
  settings: SnippetSettings;
};

/**
 * The snippet for a posting in one format, or the general profile where there's no posting. It's written
 * in the third person and says of the candidate only what the content says. Pure; never throws.
 * The opening line comes first; everything else goes before it does, but where it would leave no room for
 * who and where to look, it's left out itself.
 */
export const snippetOf = ({ posting, candidate, format, settings }: SnippetNeeds): Snippet =>
  makeSnippet(format, posting, candidate, settings.linkedInLimit, settings.opening);

/** The posting as a snippet names it. Every field may be missing. */
type Named = {
  title?: string | undefined;
  company?: string | undefined;
  place?: string | undefined;
};

/** What a snippet holds. What a limit forbids is taken away in the order of `slimmer`. */
type Holds = { links: boolean; contact: boolean; place: boolean; posting: Named };

const MAX_PROJECTS = 3;

/**
 * The snippet for a posting in one format, or the general profile where there is no posting. It is
 * written in the third person and says of the candidate only what the content says.
 * @param opening the recruiter's own line, first in the snippet; everything else goes before it does,
 * but where it would leave no room for who and where to look, it is left out itself
 */
export function makeSnippet(
  id: FormatId,
  posting: Posting | undefined,
  candidate: SnippetProfile,
  linkedInLimit: LinkedInLimit = 200,
  opening = '',
): Snippet {
  const format = FORMATS.find((it) => it.id === id);
  const limit = id === 'linkedin-note' ? linkedInLimit : format?.limit;
  const named = {
    title: line(posting?.title),
    company: line(posting?.company, 120),
    place: line(posting?.place, 120),
  };
  const write = (held: Holds): Block[] =>
    id === 'linkedin-note'
      ? note(candidate, held)
      : letter(id, candidate, held, posting?.description);
  const render = id === 'markdown' ? toMarkdown : toText;
  const first: Block[] =
    opening === '' ? [] : [{ kind: 'paragraph', lines: [[{ text: opening }]] }];
  const blocks =
    fitting(named, limit, (held) => [...first, ...write(held)], render) ??
    fitting(named, limit, write, render) ??
    barest(limit, render, candidate);
  return {
    format: id,
    text: render(blocks),
    ...(format?.rich && { html: toHtml(blocks) }),
    ...(format?.subject !== undefined && { subject: subjectOf(candidate, named, format.subject) }),
    ...(limit !== undefined && { limit }),
  };
}

/** The fullest version that fits; the order in which things go is the order of this list. */
function* slimmer(posting: Named): Generator<Holds> {
  const full: Holds = { links: true, contact: true, place: true, posting };
  yield full;
  yield { ...full, links: false };
  const short = { ...full, links: false, contact: false };
  yield short;
  const bareOf = (named: Named): Holds => ({ ...short, place: false, posting: named });
  yield bareOf({ title: posting.title, company: posting.company });
  for (const title of shortened(posting.title)) yield bareOf({ title });
  yield bareOf({});
}

/** The title, then the title without its last words, each time with "…". */
function* shortened(title: string | undefined): Generator<string> {
  if (title === undefined) return;
  yield title;
  const words = title.split(' ');
  for (let n = words.length - 1; n > 0; n--) {
    yield `${words
      .slice(0, n)
      .join(' ')
      .replace(/[\s,;:–—-]+$/, '')}…`;
  }
}

function fitting(
  posting: Named,
  limit: number | undefined,
  write: (held: Holds) => Block[],
  render: (blocks: Block[]) => string,
): Block[] | undefined {
  for (const held of slimmer(posting)) {
    const blocks = write(held);
    if (limit === undefined || render(blocks).length <= limit) return blocks;
  }
  return undefined;
}

/** For content of extreme length: whatever of name and website still fits whole. */
function barest(
  limit: number | undefined,
  render: (blocks: Block[]) => string,
  { name, website }: SnippetProfile,
): Block[] {
  const one = (inlines: Inline[]): Block[] => [{ kind: 'paragraph', lines: [inlines] }];
  const rest = [
    one([{ text: name }, ...(website ? [{ text: ' ' }, linkOf(website)] : [])]),
    one(website ? [linkOf(website)] : []),
    one([{ text: name }]),
  ];
  return rest.find((blocks) => render(blocks).length <= (limit ?? 0)) ?? one([]);
}

const linkOf = ({ value, url }: ProfileLink): Inline => ({ text: value, url });

/** "Backend Engineer at Acme (Berlin)", with what is known of it. */
function nameOf({ title, company, place }: Named, bold = false): Inline[] {
  const named: Inline[] = [];
  if (title !== undefined) named.push({ text: title, bold });
  if (company !== undefined)
    named.push({ text: `${title === undefined ? 'a role' : ''} at ${company}` });
  if (place !== undefined && named.length > 0) named.push({ text: ` (${place})` });
  return named;
}

/** One paragraph: the shortest that still says who, for what, and where to look. */
function note(candidate: SnippetProfile, { links, contact, place, posting }: Holds): Block[] {
  const named = nameOf(posting);
  const text = (words: string): Inline => ({ text: words });
  const addresses = [
    ...(candidate.website ? [candidate.website] : []),
    ...(links ? candidate.links : []),
    ...(contact && candidate.email ? [candidate.email] : []),
  ];
  return [
    {
      kind: 'paragraph',
      lines: [
        [
          ...(named.length > 0 ? [text('For '), ...named, text(': ')] : []),
          text(`${candidate.name}, ${candidate.label}${place ? `, ${candidate.place}` : ''}.`),
          ...(place ? [text(` ${candidate.availability}.`)] : []),
          ...addresses.flatMap((it) => [text(' '), linkOf(it)]),
        ],
      ],
    },
  ];
}

/** The projects in which most of the posting's words show come first. */
function projectsFor(
  candidate: SnippetProfile,
  description: string | undefined,
): SnippetProfile['projects'] {
  const asked = bare(description);
  const shown = ({ technologies }: SnippetProfile['projects'][number]) =>
    technologies.filter((name) => holds(asked, bare(name))).length;
  return candidate.projects.toSorted((a, b) => shown(b) - shown(a)).slice(0, MAX_PROJECTS);
}

/** The long form: who, for what, what he built, and every way to reach him. */
function letter(
  id: FormatId,
  candidate: SnippetProfile,
  { links, contact, place, posting }: Holds,
  description: string | undefined,
): Block[] {
  const named = nameOf(posting, true);
  const who: Inline[] = [{ text: candidate.name, bold: true }, { text: `, ${candidate.label}` }];
  const facts = [
    candidate.status,
    ...(place ? [candidate.place] : []),
    candidate.availability,
  ].join(' · ');
  const head: Inline[][] =
    id === 'ats-note'
      ? [
          [{ text: 'Candidate: ' }, ...who],
          ...(named.length > 0 ? [[{ text: 'Posting: ' }, ...named]] : []),
        ]
      : [[...who, ...(named.length > 0 ? [{ text: ', for ' }, ...named] : [])]];
  const addresses = [
    ...(candidate.website ? [candidate.website] : []),
    ...(links ? candidate.links : []),
    ...(contact && candidate.email ? [candidate.email] : []),
  ];
  const projects = links ? projectsFor(candidate, description) : [];
  const blocks: Block[] = [
    { kind: 'paragraph', lines: [...head, [{ text: facts }]] },
    { kind: 'paragraph', lines: candidate.summary ? [[{ text: candidate.summary }]] : [] },
    {
      kind: 'list',
      lines: projects.map(({ name, sentence, source }) => [
        { text: name, bold: true },
        { text: `${sentence ? `: ${sentence}` : '.'} Source: ` },
        { text: source, url: source },
      ]),
    },
    { kind: 'paragraph', lines: addresses.map((it) => [{ text: `${it.label}: ` }, linkOf(it)]) },
  ];
  return blocks.filter(({ lines }) => lines.length > 0);
}

/** One line that says who and for what, within its limit. */
function subjectOf({ name, label }: SnippetProfile, posting: Named, limit: number): string {
  for (const { posting: named } of slimmer(posting)) {
    const what = nameOf({ ...named, place: undefined })
      .map(({ text }) => text)
      .join('');
    const subject = `${name}, ${label}${what ? `, for ${what}` : ''}`;
    if (subject.length <= limit) return subject;
  }
  return name.length <= limit ? name : '';
}
