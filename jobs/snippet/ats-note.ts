import type { Asked } from './asked.ts';
import type { Block, Inline } from './blocks.ts';
import type { Message } from './messages.ts';
import { listOf } from './role.ts';
import { address, contacts, linkOf, upperFirst, words } from './words.ts';

const joined = (links: Inline[]): Inline[] =>
  links.flatMap((it, i) => (i === 0 ? [it] : [words(', '), it]));

/** What isn't on the card, with a label for each kind. */
const gapsOf = ({ absent, years }: Asked): [string, string][] => [
  ['Not on card', absent.join(', ')],
  ['Years', years ?? ''],
];

/** One fact per line, each with a label that you can search for. Names everything that's asked for. */
export function atsNote({ candidate, role, asked, settings }: Message): Block[] {
  const { website } = candidate;
  const { count, closest } = asked;
  const shownLabel = count ? `Shown (${count.shown} of ${count.asked})` : 'Shown';
  const links = contacts(candidate, settings).filter((it) => it !== website);
  const text: [string, string][] = [
    ['Candidate', candidate.name],
    ['Role', listOf(role)],
    [
      'Profile',
      [upperFirst(candidate.label), candidate.status, candidate.years]
        .filter((it) => it !== undefined)
        .join(', '),
    ],
    ['Location', candidate.place],
    ['Availability', candidate.availability],
    [shownLabel, asked.shown.map(({ label }) => label).join(', ')],
    ['Listed', asked.listed.join(', ')],
    ['Close', asked.close.join(', ')],
    ...(settings.gaps ? gapsOf(asked) : []),
  ];
  const addresses: [string, Inline[]][] = [
    [
      'Closest project',
      closest ? [words(`${closest.project.name}, `), address(closest.project.source)] : [],
    ],
    ['Demo', closest?.project.demo === undefined ? [] : [address(closest.project.demo)]],
    ['Contact', joined(links.map(linkOf))],
    ['Website', website ? [linkOf(website)] : []],
    ['Posting', settings.postingLink && role.url !== undefined ? [address(role.url)] : []],
    ['Card checked', [words(candidate.checked)]],
  ];
  const lines = [
    ...text.map(([label, value]): [string, Inline[]] => [
      label,
      value === '' ? [] : [words(value)],
    ]),
    ...addresses,
  ];
  return [
    {
      kind: 'paragraph',
      lines: lines
        .filter(([, value]) => value.length > 0)
        .map(([label, value]) => [words(`${label}: `), ...value]),
    },
  ];
}
