import { asksOf, type TieredHit, tieredHits } from '../../jobs/skills/asks.ts';
import type { Ask } from '../../jobs/skills/collect.ts';
import { scan } from '../../jobs/skills/scan.ts';
import { skillOf } from '../../jobs/skills/skills.ts';
import { evenText } from '../../jobs/skills/text.ts';

/** A labelled text; only what is labelled is judged. */
export type Row = {
  text: string;
  name?: string;
  title?: string;
  /** Ids that must be found in a short text, and ids that must not. */
  expect?: string[];
  absent?: string[];
  tiers?: Record<string, string>;
  years?: Record<string, number>;
  orGroup?: string[][];
  /** Everything a posting asks for. */
  asks?: { skills: string[]; tier: string; years: number | null }[];
  /** The employer's tags, and where their row is in the text. That row is masked. */
  soTags?: string[];
  soTagsAt?: [number, number] | null;
};

/** Something that was read wrong: the kind of fault, the skill, the words around it. */
export type Miss = { kind: string; id: string; where: string };

export type Tally = { measures: Map<string, { right: number; all: number }>; misses: Miss[] };

/** Judges labelled texts, and sorts the mistakes by kind. */
export function judge(rows: Row[]): Tally {
  const tally: Tally = { measures: new Map(), misses: [] };
  for (const row of rows) {
    if (row.asks) judgePosting(tally, row, row.asks);
    else if (row.soTags) judgeTags(tally, row, row.soTags);
    else judgeHits(tally, row);
  }
  return tally;
}

function count(tally: Tally, measure: string, right: boolean, miss: () => Miss): void {
  const numbers = tally.measures.get(measure) ?? { right: 0, all: 0 };
  tally.measures.set(measure, numbers);
  numbers.all++;
  if (right) numbers.right++;
  else tally.misses.push(miss());
}

/** Why a skill wasn't found: its form isn't in the lexicon, or the words around it didn't support it. */
const whyMissed = (text: string, id: string): string =>
  scan(evenText(text)).some(({ form }) => form.skill.id === id)
    ? 'missed: its form was met and refused'
    : 'missed: no form of it was met';

function judgeHits(tally: Tally, row: Row): void {
  const { text } = row;
  const hits = tieredHits(text);
  const hit = (id: string) => hits.find((it) => it.id === id);
  for (const id of row.expect ?? []) {
    count(tally, 'found', hit(id) !== undefined, () => ({
      kind: whyMissed(text, id),
      id,
      where: text,
    }));
  }
  for (const id of row.absent ?? []) {
    count(tally, 'left out', !hit(id), () => ({ kind: 'found in a wrong sense', id, where: text }));
  }
  for (const [id, tier] of Object.entries(row.tiers ?? {})) {
    const got = hit(id)?.tier ?? 'not found';
    count(tally, 'tiers', got === tier, () => ({
      kind: `${tier} read as ${got}`,
      id,
      where: text,
    }));
  }
  if (row.years) for (const it of hits) judgeYears(tally, it, row.years[it.id] ?? null, text);
  const asks = asksOf({ description: text }).asks;
  for (const group of row.orGroup ?? []) judgeGroup(tally, asks, group, text);
}

const judgeYears = (tally: Tally, it: TieredHit | Ask, years: number | null, where: string) => {
  const id = 'id' in it ? it.id : it.skills.join(' ');
  const kind = `years ${years ?? 'none'} read as ${it.years ?? 'none'}`;
  count(tally, 'years', it.years === years, () => ({ kind, id, where }));
};

const same = (a: string[], b: string[]) => a.length === b.length && a.every((id) => b.includes(id));

function judgeGroup(tally: Tally, asks: Ask[], group: string[], where: string): void {
  const right = asks.some(({ skills }) => same(skills, group));
  count(tally, 'alternatives', right, () => ({
    kind: 'alternatives missed',
    id: group.join(' '),
    where,
  }));
}

function judgePosting(tally: Tally, row: Row, wanted: NonNullable<Row['asks']>): void {
  const { asks } = asksOf({ title: row.title, description: row.text });
  const where = row.name ?? '';
  const wantedIds = new Set(wanted.flatMap(({ skills }) => skills));
  for (const want of wanted) {
    for (const id of want.skills) {
      const got = asks.find(({ skills }) => skills.includes(id));
      count(tally, 'asks found', got !== undefined, () => ({
        kind: whyMissed(`${row.title ?? ''}\n${row.text}`, id),
        id,
        where,
      }));
      if (!got) continue;
      count(tally, 'tiers', got.tier === want.tier, () => ({
        kind: `${want.tier} read as ${got.tier}`,
        id,
        where: `${where}: ${got.sentence}`,
      }));
      judgeYears(tally, got, want.years, `${where}: ${got.sentence}`);
    }
    if (want.skills.length > 1) judgeGroup(tally, asks, want.skills, where);
  }
  for (const { skills, sentence } of asks) {
    for (const id of skills) {
      count(tally, 'asks that are asked', wantedIds.has(id), () => ({
        kind: 'not asked',
        id,
        where: `${where}: ${sentence}`,
      }));
    }
    if (skills.length > 1) {
      const right = wanted.some((it) => same(it.skills, skills));
      count(tally, 'alternatives that are ones', right, () => ({
        kind: 'no alternatives',
        id: skills.join(' '),
        where,
      }));
    }
  }
}

function judgeTags(tally: Tally, row: Row, tags: string[]): void {
  const [from, to] = row.soTagsAt ?? [0, 0];
  const text = row.text.slice(0, from) + ' '.repeat(to - from) + row.text.slice(to);
  const ids = new Set(tieredHits(text).map(({ id }) => id));
  for (const tag of tags) {
    const id = skillOf(tag);
    const word = tag.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/-/g, '[\\s-]');
    const met = new RegExp(`(?<![\\w.])${word}(?![\\w+#])`, 'i').exec(text);
    if (id === undefined || !met) continue;
    const where = text.slice(Math.max(0, met.index - 40), met.index + 60).replaceAll('\n', ' ⏎ ');
    count(tally, 'tags found', ids.has(id), () => ({ kind: whyMissed(text, id), id: tag, where }));
  }
}
