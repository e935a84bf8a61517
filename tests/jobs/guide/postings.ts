import { content } from '../../../content/index.ts';
import { guideCardOf } from '../../../jobs/guide/card.ts';
import { type Guide, guide } from '../../../jobs/guide/index.ts';
import { match } from '../../../jobs/match/index.ts';
import type { GuideRequest } from '../../../jobs/messages.ts';
import { asksOf } from '../../../jobs/skills/asks.ts';
import { POSTINGS as CASES } from '../match/postings.ts';

/** A posting as a guide needs it, with its text. */
export type GuidePosting = {
  title: string;
  company?: string;
  place?: string;
  description: string;
};

export const card = guideCardOf(content);

export const guideFor = (posting: GuidePosting): Guide =>
  guide(posting, match(asksOf(posting), card), card);

/** What the popup asks the background, so that it opens the guide. */
export const requestFor = ({ title, company, ...rest }: GuidePosting): GuideRequest => ({
  type: 'open-guide',
  posting: { title, ...(company !== undefined && { company }) },
  match: match(asksOf({ title, ...rest }), card),
});

const golden = (name: string): GuidePosting => {
  const found = CASES.find((it) => it.name === name);
  if (!found) throw new Error(`no posting is called "${name}"`);
  return { title: found.title, company: 'Acme', description: found.text };
};

const THIRTY =
  'Node.js,TypeScript,Express,NestJS,MongoDB,PostgreSQL,MySQL,Redis,BullMQ,RabbitMQ,Kafka,JWT,OAuth,Zod,Stripe,Docker,Kubernetes,Terraform,AWS,GitHub Actions,Prometheus,Grafana,OpenAI,LangChain,GraphQL,REST APIs,WebSockets,unit testing,code review,Git';

/** The posting of the pictures. */
export const PARCELHUB: GuidePosting = {
  title: 'Senior Backend Engineer (Node.js / TypeScript)',
  company: 'Parcelhub',
  place: 'Berlin',
  description: [
    'We move two million parcels a day.',
    '',
    'Requirements',
    '- 5+ years with Node.js and TypeScript in production',
    '- Express or NestJS, REST APIs',
    '- PostgreSQL and Redis',
    '- Message queues (RabbitMQ, BullMQ or SQS)',
    '- Docker, Kubernetes and AWS',
    '- Unit testing',
    '- German B2',
  ].join('\n'),
};

/** By the name of the file that holds the guide. */
export const POSTINGS: Record<string, GuidePosting> = {
  parcelhub: PARCELHUB,
  'nothing-shown': golden('mobile'),
  'thirty-asks': {
    title: 'Backend Engineer',
    company: 'Acme',
    description: `Requirements\n${THIRTY.split(',')
      .map((it) => `- ${it}`)
      .join('\n')}`,
  },
  'no-asks': {
    title: 'Office manager',
    company: 'Acme',
    description: 'You keep our office in Leeds running, and everyone in it happy.',
  },
  german: golden('German'),
  'mentions-only': golden('mentions only'),
};
