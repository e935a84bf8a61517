import type { z } from 'zod';
import type { Content } from './schema.ts';

type Statement = Content['projects']['items'][number]['summary'][number];

/** Reports every value that appears twice, with the path of the second. */
const unique = (values: { value: string; path: (string | number)[] }[], ctx: z.RefinementCtx) => {
  const seen = new Set<string>();
  for (const { value, path } of values) {
    if (seen.has(value)) {
      ctx.addIssue({
        code: 'custom',
        path,
        message: `"${value}" is used twice: give each its own id`,
      });
    }
    seen.add(value);
  }
};

/**
 * Checks what no single value shows: every id is there once, and every reference leads to a skill or a
 * contact link of this card.
 */
export function checkReferences(content: Content, ctx: z.RefinementCtx): void {
  const skillIds = content.skills.groups.flatMap((group, g) =>
    group.skills.map((skill, s) => ({
      value: skill.id,
      path: ['skills', 'groups', g, 'skills', s, 'id'],
    })),
  );
  const at = (list: { id: string }[], ...path: (string | number)[]) =>
    list.map((entry, i) => ({ value: entry.id, path: [...path, i, 'id'] }));
  unique(skillIds, ctx);
  unique(at(content.skills.groups, 'skills', 'groups'), ctx);
  unique(at(content.skills.capabilities.groups, 'skills', 'capabilities', 'groups'), ctx);
  unique(at(content.projects.items, 'projects', 'items'), ctx);
  unique(at(content.approach.decisions, 'approach', 'decisions'), ctx);
  unique(at(content.approach.practices, 'approach', 'practices'), ctx);
  unique(at(content.contact.links, 'contact', 'links'), ctx);

  const known = new Set(skillIds.map(({ value }) => value));
  const refers = (ids: (string | undefined)[] | undefined, ...path: (string | number)[]) => {
    ids?.forEach((ref, i) => {
      if (ref !== undefined && !known.has(ref)) {
        ctx.addIssue({
          code: 'custom',
          path: [...path, i],
          message: `"${ref}" isn't a skill on this card: use an id from content/data/skills.ts`,
        });
      }
    });
  };
  const statements = (list: Statement[], ...path: (string | number)[]) => {
    list.forEach((item, i) => {
      refers(item.shows, ...path, i, 'shows');
    });
  };
  refers(content.profile.keywords, 'profile', 'keywords');
  content.projects.items.forEach((item, p) => {
    const path = ['projects', 'items', p];
    statements(item.summary, ...path, 'summary');
    statements(item.highlights, ...path, 'highlights');
    refers(item.figure.shows, ...path, 'figure', 'shows');
    refers(
      item.technologies.map((technology) => technology.skill),
      ...path,
      'technologies',
    );
  });
  content.approach.decisions.forEach((item, d) => {
    const path = ['approach', 'decisions', d];
    statements(item.rationale, ...path, 'rationale');
    refers(item.figure.shows, ...path, 'figure', 'shows');
  });

  const links = new Set(content.contact.links.map((link) => link.id));
  content.contact.inProfile.forEach((ref, i) => {
    if (!links.has(ref)) {
      ctx.addIssue({
        code: 'custom',
        path: ['contact', 'inProfile', i],
        message: `"${ref}" isn't a contact link: use an id from contact.links`,
      });
    }
  });
}
