/**
 * The texts that a posting gets, read back in both types from each place that copies: the panel, the popup,
 * the menu and the keys.
 */
import { content } from '../../content/index.ts';
import { snippetProfileOf } from '../../content/snippet-profile.ts';
import { matchCardOf } from '../../jobs/match/card.ts';
import { match } from '../../jobs/match/index.ts';
import type { Posting } from '../../jobs/posting.ts';
import { asksOf } from '../../jobs/skills/asks.ts';
import { type FormatId, FORMATS } from '../../jobs/snippet/formats.ts';
import { snippetOf } from '../../jobs/snippet/index.ts';
import { DEFAULTS } from '../../settings/fields.ts';
import { LINKEDIN, test as onBoard } from './drivers/board.ts';
import type { BothTypes } from './drivers/clipboard.ts';
import { expect, test } from './drivers/toolbar.ts';
import { OWN_SITE, says, SOON } from './drivers/toolbar-cases.ts';

type Job = Required<Pick<Posting, 'title' | 'company' | 'place' | 'description'>>;

const MET: Job = {
  title: 'Senior Backend Engineer (m/f/d)',
  company: 'Parcelhub & Co',
  place: 'Berlin',
  description:
    'Requirements\n\n- Node.js and TypeScript\n- Express or NestJS\n- Redis\n- Message queues\n- Kubernetes',
};
const NURSE: Job = {
  title: 'Registered Nurse',
  company: 'St. Mary Hospital',
  place: 'Leeds',
  description: 'Requirements\n\n- Registration with the NMC\n- Two years on a surgical ward',
};
const GERMAN: Job = {
  title: 'Backend-Entwickler (m/w/d)',
  company: 'Fracht GmbH',
  place: 'Hamburg',
  description:
    'Wir suchen dich für unser Team. Du bringst Erfahrung mit Node.js und PostgreSQL mit und hast schon mit Kubernetes gearbeitet. Deine Aufgaben sind die Entwicklung und der Betrieb von Diensten für unsere Kunden.',
};
const JOBS: [name: string, job: Job, words: string][] = [
  ['a posting that is met', MET, 'message queues (BullMQ)'],
  ['one of another trade', NURSE, 'Posting: Registered Nurse at St. Mary Hospital'],
  ['one in German', GERMAN, 'In practice: PostgreSQL'],
];

/** The posting as a page of a board or an employer gives it. */
const pageOf = ({ title, company, place, description }: Job): string => {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    hiringOrganization: { '@type': 'Organization', name: company },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: place },
    },
    datePosted: '2026-11-02',
    description: description.replaceAll('\n', '<br>'),
  };
  const html = description.replaceAll('&', '&amp;').replaceAll('\n', '<br>');
  return `<!doctype html><title>${title}</title>
    <script type="application/ld+json">${JSON.stringify(data)}</script>
    <h1>${title}</h1><p>${company.replace('&', '&amp;')}</p><p>${place}</p><p>${html}</p>`;
};

const candidate = snippetProfileOf(content);
const card = matchCardOf(content);

/** What a paste must give: the text, and for rich formats the same as HTML. */
function expected(job: Job, format: FormatId, url: string): BothTypes {
  const posting: Posting = { ...job, url, sources: {}, confidence: 'certain' };
  const { text, html } = snippetOf({
    posting,
    match: match(asksOf(posting), card),
    candidate,
    format,
    settings: DEFAULTS,
  });
  return { text, html };
}

/** Without what a browser adds to it on the way: styles, entities that HTML doesn't need, line ends, a last slash. */
const plain = ({ text, html }: BothTypes): BothTypes => ({
  text: text.replaceAll('\r\n', '\n'),
  html: html
    ?.replace(/ style="[^"]*"/g, '')
    .replaceAll(/(?<=href="https:\/\/[^"/]+)\/(?=")/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"'),
});

for (const [name, job, words] of JOBS) {
  test(`the popup, the menu and the keys copy for ${name}, in both types`, async ({ toolbar }) => {
    const wanted = (format: FormatId) => plain(expected(job, format, OWN_SITE));
    expect(wanted('slack').text).toContain(words);
    expect(wanted('slack').html).toContain(`<b>${candidate.name}</b>`);
    for (const way of ['menu', 'shortcut'] as const) {
      await toolbar.open(OWN_SITE, pageOf(job));
      await toolbar.clear();
      await toolbar[way]();
      await expect.poll(() => toolbar.badge(), { ...SOON, message: way }).toContain('✓');
      expect(plain(await toolbar.bothTypes()), way).toEqual(wanted('slack'));
    }
    // Slack last, since the popup remembers the format.
    for (const { id, name: format } of [...FORMATS.slice(1), ...FORMATS.slice(0, 1)]) {
      await toolbar.clear();
      const popup = await toolbar.click();
      await says(popup, 'Copy for this job');
      await popup.choose(format);
      await says(popup, `Copied as ${format}`);
      expect(plain(await toolbar.bothTypes()), format).toEqual(wanted(id));
      await toolbar.closePopups();
    }
  });

  onBoard(`the panel copies for ${name}, in both types and every format`, async ({ tab }) => {
    await tab.open(LINKEDIN.address, { body: pageOf(job) });
    await tab.copiedInPanel();
    for (const [i, { id, name: format }] of FORMATS.entries()) {
      if (i > 0) await tab.pressKeys('ArrowRight');
      const wanted = plain(expected(job, id, LINKEDIN.address));
      await expect.poll(async () => plain(await tab.bothTypes()), format).toEqual(wanted);
    }
  });
}

test('the popup says of a German posting what isn’t judged, and of another trade what it lacks', async ({
  toolbar,
}) => {
  for (const [job, words] of [
    [GERMAN, 'The posting is in German, so the card can’t tell what’s a must-have.'],
    [NURSE, 'The posting doesn’t name a skill that this card knows.'],
  ] as const) {
    await toolbar.open(OWN_SITE, pageOf(job));
    const popup = await toolbar.click();
    await says(popup, words);
    await popup.run('localStorage.clear()');
    await toolbar.closePopups();
  }
});
