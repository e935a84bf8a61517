import type { SnippetProfile } from '../../content/snippet-profile.ts';
import type { Match } from '../match/index.ts';
import type { Posting } from '../posting.ts';
import { type Asked, askedOf } from './asked.ts';
import { atsNote } from './ats-note.ts';
import { type Block, toHtml, toMarkdown, toText } from './blocks.ts';
import { about, withArticle } from './candidate.ts';
import { type FormatId, FORMATS } from './formats.ts';
import { inMail } from './inmail.ts';
import { linkedInNotes } from './linkedin-note.ts';
import { email, markdown, type Message, paragraph, slack, yourRole } from './messages.ts';
import { profileBlocks } from './profile.ts';
import { isNamed, listOf, type Role, roleOf } from './role.ts';
import type { SnippetSettings } from './settings.ts';
import { shortened } from './title.ts';
import { contacts, gapLines, linkOf, MOST, upperFirst, words } from './words.ts';

export type Snippet = {
  format: FormatId;
  text: string;
  html?: string;
  subject?: string;
  /** How many UTF-16 code units the target takes; absent if there's no limit. */
  limit?: number;
};

/** What a snippet is made from. */
export type SnippetNeeds = {
  /** The posting to write for; undefined for the general profile. */
  posting: Posting | undefined;
  /**
   * What the posting asks for and the card shows, from `match(asksOf(posting), card)`. Without it, or if
   * nothing asked for is shown, the snippet is the general profile under the posting's name.
   */
  match?: Match | undefined;
  /** From `virtual:snippet-profile`. */
  candidate: SnippetProfile;
  format: FormatId;
  settings: SnippetSettings;
};

/**
 * The snippet for a posting in one format, or the general profile if there's no posting. It's written in the
 * third person, and says only what the content says about the candidate. Pure; never throws. The opening line
 * comes first. When there's too little room, everything else is cut before it; but if it would leave no room
 * for the name and the website, it's left out.
 */
export function snippetOf({ posting, match, candidate, format, settings }: SnippetNeeds): Snippet {
  const {
    rich,
    subject: subjectLimit,
    limit: ownLimit,
  } = FORMATS.find(({ id }) => id === format) ?? {};
  const limit = format === 'linkedin-note' ? settings.linkedInLimit : ownLimit;
  const message: Message = {
    candidate,
    role: roleOf(posting),
    asked: askedOf(match, candidate.projects),
    settings,
  };
  const render = format === 'markdown' ? toMarkdown : toText;
  const opening: Block[] =
    settings.opening === '' ? [] : [{ kind: 'paragraph', lines: [[words(settings.opening)]] }];
  const fits = (blocks: Block[]) => limit === undefined || render(blocks).length <= limit;
  const first = (before: Block[]) => {
    for (const blocks of versions(format, message)) {
      if (fits([...before, ...blocks])) return [...before, ...blocks];
    }
    return undefined;
  };
  const blocks = first(opening) ?? first([]) ?? barest(candidate).find(fits) ?? [];
  return {
    format,
    text: render(blocks),
    ...(rich && { html: toHtml(blocks) }),
    ...(subjectLimit !== undefined && { subject: subjectOf(format, message, subjectLimit) }),
    ...(limit !== undefined && { limit }),
  };
}

/** Whether nothing that the posting asks for is shown. Then a text tailored to it would be pretending. */
const isGeneral = ({ shown }: Asked): boolean => shown.length === 0;

/** Formats without a limit, which say everything. */
const WHOLE: Partial<Record<FormatId, (message: Message) => Block[]>> = {
  slack,
  email,
  'ats-note': atsNote,
  markdown,
};

/** The versions that a format can have, longest first. */
function* versions(format: FormatId, message: Message): Generator<Block[]> {
  const { candidate, role, asked, settings } = message;
  if (format === 'linkedin-note') {
    yield* linkedInNotes(candidate, role, asked.shown, settings.linkedInLimit, isGeneral(asked));
    return;
  }

  if (isGeneral(asked) && format !== 'ats-note') {
    const isLetter = isNamed(role) && (format === 'email' || format === 'inmail');
    if (isLetter) yield generalLetter(format, message);
    yield general(message, role);
    yield general(message, { title: role.short });
    yield general({ ...message, candidate: { ...candidate, projects: [] } }, {});
    return;
  }
  const whole = WHOLE[format];
  if (whole) {
    yield whole(message);
    return;
  }
  yield inMail(message, { quote: true, most: MOST, place: true });
  yield inMail(message, { quote: false, most: MOST, place: true });
  yield inMail(message, { quote: false, most: 3, place: false });
  yield general(message, { title: role.short });
  yield general({ ...message, candidate: { ...candidate, projects: [] } }, {});
}

/** The general profile, with what's not on the card if you want that included. */
function general({ candidate, asked, settings }: Message, role: Role): Block[] {
  const blocks = profileBlocks(candidate, settings, role);
  const gaps = gapLines(asked, settings).map((it) => [words(it)]);
  return gaps.length === 0
    ? blocks
    : [...blocks.slice(0, 1), { kind: 'paragraph', lines: gaps }, ...blocks.slice(1)];
}

/**
 * The general profile as a letter about a posting in another field: with a greeting, and in InMail a
 * question.
 */
function generalLetter(format: FormatId, message: Message): Block[] {
  const { candidate, settings, role } = message;
  const [, ...blocks] = general(message, role);
  const end = contacts(candidate, settings).length > 0 ? blocks.length - 1 : blocks.length;
  const question = `Do you have a role for ${withArticle(candidate.label)}?`;
  return [
    paragraph([words('Hello,')]),
    paragraph([words(`This is about ${yourRole(role)}. ${about(candidate)}`)]),
    ...blocks.slice(0, end),
    ...(format === 'inmail' ? [paragraph([words(question)])] : []),
    ...blocks.slice(end),
  ];
}

/** For extremely long content: the name and the website, as far as they fit whole. */
function barest({ name, website }: SnippetProfile): Block[][] {
  const site = website ? [linkOf(website)] : [];
  return [[words(name), ...site.flatMap((it) => [words(' '), it])], site, [words(name)]].map(
    (line) => [{ kind: 'paragraph', lines: [line] }],
  );
}

/** One line that says who it's about and for which job, within its limit. */
function subjectOf(
  format: FormatId,
  { candidate: { name, label }, role, asked }: Message,
  limit: number,
): string {
  const who = isGeneral(asked) || role.title === undefined ? `${name}, ${label}` : name;
  const titles = role.short === undefined ? [] : [...shortened(role.short)];
  const forRole = (title: string, company?: string) => {
    if (isGeneral(asked)) return `About ${yourRole({ title, company })}: ${who}`;
    return format === 'inmail'
      ? `${upperFirst(label)} for your ${title} role`
      : `${who} for ${listOf({ title, company })}`;
  };
  const subjects = [
    ...(role.title !== undefined && format === 'email' ? [forRole(role.title, role.company)] : []),
    ...titles.map((title) => forRole(title)),
    ...(role.title === undefined && role.company !== undefined ? [`${who}: ${role.company}`] : []),
    who,
    name,
  ];
  return subjects.find((it) => it.length <= limit) ?? '';
}
