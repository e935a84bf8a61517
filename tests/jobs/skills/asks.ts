/** What a text asks for, in short. */
import { asksOf, tieredHits } from '../../../jobs/skills/asks.ts';

export const ask = (description: string, title?: string) => asksOf({ description, title }).asks;
export const tiers = (text: string) => tieredHits(text).map(({ id, tier }) => `${id} ${tier}`);
export const groups = (text: string) => ask(text).map(({ skills }) => skills.join(' '));
export const also = (description: string) =>
  asksOf({ description }).also.map(({ kind, value }) => [kind, value]);
