import type { Content } from '../../content/schema.ts';
import { type MatchCard, matchCardOf } from '../match/card.ts';

/** A decision of the card, with what it cost. */
export type CardDecision = { id: string; name: string; shortName: string; costs: string[] };

/** What a guide is made with: plain data, made of the content when the extension is built. */
export type GuideCard = MatchCard & {
  /** In the order of the card. */
  decisions: CardDecision[];
  /** Where a project can be seen on the web, by its id. */
  links: Record<string, string>;
  /** Ids of the capabilities, which stand elsewhere on the full page than the other practices. */
  capabilities: string[];
  /** The candidate's own page, where everything else can be seen. */
  website: string | null;
};

/** The card as a guide needs it. */
export function guideCardOf(content: Content): GuideCard {
  const { skills, projects, approach, contact } = content;
  return {
    ...matchCardOf(content),
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
