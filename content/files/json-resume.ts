import { countryCode } from '../country-code.ts';
import type { Content } from '../schema.ts';
import { contactDetailsOf } from './contact-details.ts';

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

const sentences = (statements: { text: string }[]) => statements.map(({ text }) => text);

/** The last part of an address's path: "ada" of "https://code.example/ada/". */
const usernameOf = (url: string) => new URL(url).pathname.split('/').findLast(Boolean);

/**
 * The portfolio as JSON Resume (https://jsonresume.org/schema), as text. What its schema has no room for is
 * under our own key, `x-recruiter-card`: availability, decisions with their trade-offs, practices, and a
 * project's demo. Nothing is put where it would say more than the content does: a course isn't a degree,
 * so there's no `education`.
 */
export function jsonResume(content: Content): string {
  const { profile, skills, projects, approach } = content;
  const { email, phone, website, profiles } = contactDetailsOf(content);
  const code = countryCode(profile.location.country);
  const resume = {
    $schema: SCHEMA,
    basics: {
      name: profile.name,
      label: profile.label,
      ...(email && { email }),
      ...(phone && { phone }),
      ...(website && { url: website }),
      summary: profile.summary.join(' '),
      location: { city: profile.location.city, ...(code && { countryCode: code }) },
      profiles: profiles.map(({ network, url }) => ({ network, username: usernameOf(url), url })),
    },
    skills: [
      ...skills.groups.map((group) => ({
        name: group.name,
        keywords: group.skills.map(({ name }) => name),
      })),
      ...skills.capabilities.groups.map(({ name, highlights }) => ({ name, keywords: highlights })),
    ],
    projects: projects.items.map(({ name, summary, highlights, technologies, links }) => ({
      name,
      description: sentences(summary).join(' '),
      highlights: sentences(highlights),
      keywords: technologies.map((technology) => technology.name),
      url: links.source,
    })),
    meta: { version: 'v1.0.0', lastModified: `${profile.lastChecked}T00:00:00` },
    'x-recruiter-card': {
      status: profile.status,
      availability: profile.availability,
      country: profile.location.country,
      timeZone: profile.location.timeZone,
      about: profile.about.paragraphs,
      decisions: approach.decisions.map(({ name, rationale, gains, costs }) => ({
        name,
        rationale: sentences(rationale).join(' '),
        gains,
        costs,
      })),
      practices: approach.practices.map(({ title, items }) => ({ name: title, items })),
      demos: projects.items.flatMap(({ name, links }) =>
        links.demo === null ? [] : [{ project: name, url: links.demo }],
      ),
    },
  };
  return `${JSON.stringify(resume, null, 2)}\n`;
}
