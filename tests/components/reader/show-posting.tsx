/** Shows the full page for a posting, or beside a tab. */
import { render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import type { AnswerSource } from '../../../components/reader/posting/use-answer.ts';
import { Reader } from '../../../components/reader/Reader.tsx';
import type { Copy } from '../../../content/clip.ts';
import { takeAlongOf } from '../../../content/files/take-along.ts';
import { content } from '../../../content/index.ts';
import { answerForPage } from '../../../jobs/answers.ts';
import type { Answer } from '../../../jobs/messages.ts';
import { profileClip } from '../../../jobs/snippet/profile.ts';
import { NEEDS } from '../../fixtures/candidate.ts';

const answerFor = (company: string, description: string) =>
  answerForPage(
    {
      answer: {
        reading: {
          posting: {
            title: `Engineer at ${company}`,
            company,
            url: 'https://careers.acme.example/7',
            description,
            sources: {},
            confidence: 'certain',
          },
          explanation: '',
        },
      },
    },
    NEEDS,
  );
export const ACME = answerFor('Acme', 'Requirements\n- Node.js\n- BullMQ\n- Kubernetes');
export const GLOBEX = answerFor('Globex', 'Requirements\n- Node.js\n- Rust\n- Elixir');
export const NOTHING = answerForPage(
  { answer: { reading: { posting: null, explanation: 'No job posting found here.' } } },
  NEEDS,
);
export const CLOSED = answerForPage({ answer: undefined }, NEEDS);

type Given = { beside?: boolean; follow?: AnswerSource['follow']; opens?: boolean };

export function show(ask: () => Promise<Answer | undefined>, given: Given = {}) {
  const { beside = false, follow, opens = true } = given;
  const copy = vi.fn<Copy>(() => Promise.resolve('copied'));
  const print = vi.fn();
  const sent = vi.fn(() => Promise.resolve(undefined));
  const openGuide = vi.fn(() => Promise.resolve(opens));
  const source: AnswerSource = { ask, ...(follow && { follow }) };
  const { container } = render(
    <Reader
      content={content}
      monogram={[]}
      profile={profileClip(content)}
      takeAlong={takeAlongOf(content)}
      drawings={{ wide: {}, narrow: {} }}
      copy={copy}
      printFirst={null}
      print={print}
      openSidePanel={() => undefined}
      posting={{ source, beside, ask: sent, openGuide }}
    />,
  );
  return { copy, print, sent, openGuide, container };
}

export const strip = () => document.querySelector('#match-strip')?.textContent;
export const slot = () => document.querySelector('.posting-slot > :last-child')?.textContent;
export const said = () => screen.getAllByRole('status').map((it) => it.textContent);
