import { expect, test } from 'vitest';
import { isImpersonal } from '../../../content/snippet-profile.ts';
import { matchClip } from '../../../jobs/match/copy.ts';
import { type AskMatch, match } from '../../../jobs/match/index.ts';
import { asksOf } from '../../../jobs/skills/asks.ts';
import { broaderOf, siblingsOf } from '../../../jobs/skills/skills.ts';
import { holds } from '../../cases.ts';
import { card } from '../../fixtures/candidate.ts';
import { elementsOf } from '../html.ts';
import { isInContent, posting } from '../random-postings.ts';

/** What is wrong with a state, or undefined. */
function fault({ state, skills, by, byName, evidence, reason }: AskMatch): string | undefined {
  const answer = card.skills.find(({ id }) => id === by);
  const kinds = new Set(evidence.map(({ kind }) => kind));
  const proved = evidence.length > 0 && evidence.every(({ quote }) => isInContent(quote));
  if (reason === '') return 'no reason';
  if (state === 'absent') return by === null && evidence.length === 0 ? undefined : 'is answered';
  if (answer?.name !== byName) return 'is answered by nothing on the card';
  const own = skills.includes(answer.id);
  const below = broaderOf(answer.id).some((id) => skills.includes(id));
  switch (state) {
    case 'shown':
      return own && proved && (kinds.has('project') || kinds.has('decision')) ? undefined : state;
    case 'practised':
      return own && proved && [...kinds].join('') === 'practice' ? undefined : state;
    case 'broader':
      return below && proved ? undefined : state;
    case 'listed':
      return answer.listed !== null && evidence.length === 0 && (own || below) ? undefined : state;
    case 'close':
      return proved && skills.some((id) => siblingsOf(id).includes(answer.id)) ? undefined : state;
  }
}

test('every state is proved by the content, and the counts add up', () => {
  holds(posting, (it) => {
    const { asks, counts } = match(asksOf(it), card);
    for (const one of asks) expect([one.skills, fault(one)]).toEqual([one.skills, undefined]);
    expect(counts.shown + counts.listed + counts.close + counts.absent).toBe(counts.asked);
    expect(counts.asked).toBe(asks.filter(({ tier }) => tier !== 'mention').length);
  });
});

const TAGS = new Set(['html', 'head', 'body', 'p', 'b', 'br', 'table', 'tbody', 'tr', 'th', 'td']);

test('the copied match is well formed, escaped and impersonal, and has no percentage', () => {
  holds(posting, (it) => {
    const made = match(asksOf(it), card);
    const { text, markdown, html } = matchClip(made, it, card.candidate);
    expect([text, markdown, html].every((form) => form.isWellFormed())).toBe(true);
    const elements = elementsOf(html);
    for (const { tagName, attrs } of elements) {
      if (!TAGS.has(tagName) || attrs.length > 0) throw new Error(html);
    }
    // Rows of headings begin with a `th`.
    const rows = elements.filter(({ childNodes }) => childNodes[0]?.nodeName === 'td');
    expect(rows).toHaveLength(made.asks.length + made.also.length);
    const written = markdown.split('\n').filter((row) => row.startsWith('|'));
    for (const row of written) expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
    const general = matchClip({ ...made, also: [] }, undefined, card.candidate).text;
    expect(isImpersonal(general)).toBe(true);
    expect(general).not.toContain('%');
  });
});
