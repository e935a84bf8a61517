/** Shows the popup on a page that answers, and does what you would do in it. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, vi } from 'vitest';
import { Card } from '../../../components/popup/Card.tsx';
import { FIRST_VISIT } from '../../../components/popup/card-state.ts';
import type { PostingNeeds } from '../../../components/popup/use-posting.ts';
import type { Copy } from '../../../content/clip.ts';
import { takeAlongOf } from '../../../content/files/take-along.ts';
import { content } from '../../../content/index.ts';
import { answerForPage } from '../../../jobs/answers.ts';
import type { Answer, PageAnswer } from '../../../jobs/messages.ts';
import { profileClip } from '../../../jobs/snippet/profile.ts';
import { NEEDS } from '../../fixtures/candidate.ts';

export const SITE = { host: 'careers.acme.example', added: false };
const PAGE: PageAnswer = {
  reading: {
    posting: {
      title: 'Backend Engineer',
      company: 'Acme',
      place: 'Berlin',
      url: 'https://careers.acme.example/7',
      description:
        'Requirements\n- Node.js\n- TypeScript\n- Message queues such as BullMQ\n- Kubernetes\n- Docker\n\nNice to have\n- RabbitMQ',
      sources: {},
      confidence: 'certain',
    },
    explanation: '',
  },
};
export const READ = answerForPage({ answer: PAGE, site: SITE }, NEEDS);
export const UNREAD = answerForPage(
  { answer: { reading: { posting: null, explanation: 'No job posting found here.' } } },
  NEEDS,
);

type Ask = PostingNeeds['ask'];

export function show(
  answer: Answer | undefined,
  result: 'copied' | 'refused' = 'copied',
  opens = true,
) {
  const ask = vi.fn<Ask>(({ type }) => Promise.resolve(type === 'page' ? answer : undefined));
  const requestSite = vi.fn<PostingNeeds['requestSite']>(() => Promise.resolve(true));
  const openGuide = vi.fn<PostingNeeds['openGuide']>(() => Promise.resolve(opens));
  const copy = vi.fn<Copy>(() => Promise.resolve(result));
  render(
    <Card
      content={content}
      monogram={[]}
      profile={profileClip(content)}
      takeAlong={takeAlongOf(content)}
      openSidePanel={() => undefined}
      drawings={{}}
      copy={copy}
      initial={FIRST_VISIT}
      onState={() => undefined}
      ask={ask}
      requestSite={requestSite}
      openGuide={openGuide}
    />,
  );
  return { ask, requestSite, openGuide, copy };
}

/** What has the focus. */
export const focused = () => document.activeElement ?? document.body;
export const button = (name: string) => screen.getByRole('button', { name });
export const clipOf = (answer: Answer, id: string) => {
  const snippet = answer.set?.snippets.find(({ format }) => format === id);
  return { text: snippet?.text, html: snippet?.html };
};
export const expectSaid = (words: string) =>
  waitFor(() => {
    expect(screen.getByRole('status').textContent).toBe(words);
  });
export const strip = () => screen.findByRole('button', { name: /^Shows \d of \d asked · Acme$/ });

export async function openMenu(name = 'Format: Slack') {
  const chevron = await screen.findByRole('button', { name });
  fireEvent.click(chevron);
  return chevron;
}
