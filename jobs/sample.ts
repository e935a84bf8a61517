import type { Posting } from './posting.ts';

/** A made-up posting, to show what a snippet for a posting looks like. */
export const SAMPLE: Posting = {
  title: 'Senior Backend Engineer (Node.js / TypeScript)',
  company: 'Parcelhub',
  place: 'Berlin',
  description: [
    'What you bring',
    '- 5+ years with Node.js and TypeScript in production',
    '- Message queues (RabbitMQ, BullMQ or SQS)',
    '- MongoDB or PostgreSQL, and REST APIs with JWT authentication',
    '- Kubernetes on AWS',
    '- German, B2',
  ].join('\n'),
  url: 'https://parcelhub.example/jobs/senior-backend-engineer',
  sources: { title: 'page', company: 'page', place: 'page', description: 'page' },
  confidence: 'certain',
};
