import type { Content } from '../../content/schema.ts';
import { type MatchCard, matchCardOf } from '../match/card.ts';

/** A decision on the card, with what it cost. */
export type CardDecision = { id: string; name: string; shortName: string; costs: string[] };

/** What a guide says about the card beyond the match: plain data, made when the extension is built. */
export type GuideFacts = {
  /** In the card's order. */
  decisions: CardDecision[];
  /** Where a project can be seen on the web, by its id. */
  links: Record<string, string>;
  /** Ids of the capabilities, which have a section of their own on the full page. */
  capabilities: string[];
  /** The candidate's own page, where everything else can be seen. */
  website: string | null;
};

/** What a guide is made from. */
export type GuideCard = MatchCard & GuideFacts;

/** The part of the card that only a guide needs. */
export function guideFactsOf({ skills, projects, approach, contact }: Content): GuideFacts {
  return {
    decisions: approach.decisions.map(({ id, name, shortName, costs }) => ({
      id,
      name,
      shortName,
      costs,
    })),
    links: Object.fromEntries(projects.items.map(({ id, links }) => [id, links.source])),
    capabilities: skills.capabilities.groups.map(({ id }) => id),
    website: contact.links.find(({ id }) => id === 'website')?.url ?? null,
  };
}

/** The parts of the card that a guide needs. */
export const guideCardOf = (content: Content): GuideCard => ({
  ...matchCardOf(content),
  ...guideFactsOf(content),
});
