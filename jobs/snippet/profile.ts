import type { RichText } from '../../content/rich-text.ts';
import type { Content } from '../../content/schema.ts';
import { type SnippetProfile, snippetProfileOf } from '../../content/snippet-profile.ts';
import { type Block, toHtml, toText } from './blocks.ts';
import { whereabouts } from './candidate.ts';
import { isNamed, nameOf, type Role } from './role.ts';
import type { SnippetSettings } from './settings.ts';
import { bold, contacts, linkOf, projectLinks, sentence, words } from './words.ts';

const MAX_PROJECTS = 3;

/**
 * The general profile: who, what, where, the projects with their sources, and every way to reach the
 * candidate. "Copy profile" copies it, and a posting in another field gets it too, under the posting's name.
 */
export function profileBlocks(
  candidate: SnippetProfile,
  settings: Pick<SnippetSettings, 'phone'>,
  role: Role = {},
): Block[] {
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      lines: [
        [bold(candidate.name), words(`, ${candidate.label}`)],
        ...(isNamed(role) ? [[words('Posting: '), ...nameOf(role)]] : []),
        [words(whereabouts(candidate))],
      ],
    },
    ...candidate.projects.slice(0, MAX_PROJECTS).map((project): Block => ({
      kind: 'paragraph',
      lines: [
        [
          bold(project.name),
          ...(project.sentence === undefined ? [] : [words(`: ${sentence(project.sentence)}`)]),
        ],
        ...projectLinks(project),
      ],
    })),
    {
      kind: 'paragraph',
      lines: contacts(candidate, settings).map((it) => [words(`${it.label}: `), linkOf(it)]),
    },
  ];
  return blocks.filter(({ lines }) => lines.length > 0);
}

/** What "Copy profile" copies. */
export function profileClip(
  content: Pick<Content, 'profile' | 'contact' | 'projects'>,
  settings: Pick<SnippetSettings, 'phone'> = { phone: false },
): RichText {
  const blocks = profileBlocks(snippetProfileOf(content), settings);
  return { text: toText(blocks), html: toHtml(blocks) };
}
