import { describe, expect, test } from 'vitest';
import { isImpersonal } from '../../../content/snippet-profile.ts';
import { matchClip } from '../../../jobs/match/copy.ts';
import { match } from '../../../jobs/match/index.ts';
import { type Asking } from '../../../jobs/skills/also.ts';
import { asksOf } from '../../../jobs/skills/asks.ts';
import { card } from '../../fixtures/candidate.ts';

const matchOf = (asking: Asking) => match(asksOf(asking), card);

describe('the match to copy', () => {
  const asking = {
    title: 'Engineer | *Platform* <3',
    company: 'Acme & Co',
    description:
      'Requirements\n- Node.js\n- NestJS or Express\n- Docker\n- Kubernetes\n- German B2\n\nNice to have\n- RabbitMQ\n- message queues',
  };
  const { text, markdown, html } = matchClip(matchOf(asking), asking, card.candidate);

  test('plain text has everything, including what isn’t on the card', () => {
    expect(text).toBe(
      [
        'Masud Rana for Engineer | *Platform* <3, Acme & Co',
        'Shows 3 of 6 asked',
        '',
        'Must have (4)',
        '- Node.js · Shown: AI-Powered Recruiting (“Architected a high-concurrency backend system using Node.js and TypeScript to automate recruitment workflows through AI-driven intelligence.”)',
        '- NestJS or Express · Shown with Express.js: AI-Powered Recruiting (Express.js among its technologies); Travel Tips',
        '- Docker · Listed in Skills; no project names it',
        '- Kubernetes · Not on this card',
        '',
        'Nice to have (2)',
        '- RabbitMQ · Close: The card shows BullMQ, also a queue',
        '- message queues · Shown with BullMQ: AI-Powered Recruiting (“Implemented distributed background job processing by configuring BullMQ with custom backoff strategies and lock durations for long-running AI tasks”); Asynchronous & background processing; Asynchronous processing',
        '',
        'Also asked',
        '- German B2 · Not on this card',
      ].join('\n'),
    );
  });

  test('Markdown escapes what would be markup', () => {
    expect(markdown).toContain('**Masud Rana for Engineer | \\*Platform\\* <3, Acme & Co**');
    expect(markdown).toContain('| Kubernetes | Not on this card |  |');
    const made = matchOf({ description: 'Requirements\n- German (B2|C1)' });
    const also = [{ ...made.also[0], asked: 'a | b \\| c' }] as typeof made.also;
    expect(matchClip({ ...made, also }, undefined, 'A').markdown).toContain(
      '| a \\| b \\\\\\| c | Not on this card |  |',
    );
  });

  test('HTML is one table, and escaped', () => {
    expect(html).toContain('<p><b>Masud Rana for Engineer | *Platform* &lt;3, Acme &amp; Co</b>');
    expect(html.match(/<table>/g)).toHaveLength(1);
    expect(html).toContain('<tr><td>Kubernetes</td><td>Not on this card</td><td></td></tr>');
  });

  test('a quote in the first person is left out', () => {
    expect(isImpersonal(text)).toBe(true);
    const made = matchOf({ description: 'Requirements\n- Schema validation' });
    expect(made.asks[0]?.evidence[0]?.quote).toContain('I enforce');
    expect(matchClip(made, undefined, card.candidate).text).not.toContain('I enforce');
  });
});
