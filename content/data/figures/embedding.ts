import type { Figure } from '../../figures/schema.ts';

/** New job posted: what the request does at once, and the embedding made in the background. */
export const embedding: Figure = {
  nodes: [
    { id: 'client', label: 'Client', kind: 'step', wide: [0, 0], narrow: [0, 0] },
    { id: 'validation', label: 'Validate input', kind: 'step', wide: [1, 0], narrow: [1, 0] },
    { id: 'logic', label: 'Business logic', kind: 'step', wide: [2, 0], narrow: [2, 0] },
    { id: 'database', label: 'Database', kind: 'store', wide: [3, 1], narrow: [1, 1] },
    { id: 'queue', label: 'Queue', kind: 'queue', wide: [2, 1], narrow: [2, 1] },
    { id: 'worker', label: 'Embedding worker', kind: 'step', wide: [0, 2], narrow: [2, 2] },
    { id: 'limiter', label: 'API rate limiter', kind: 'step', wide: [1, 2], narrow: [1, 2] },
    { id: 'ai', label: 'AI engine', kind: 'external', wide: [2, 2], narrow: [0, 2] },
    { id: 'embedding', label: 'Embedding', kind: 'step', wide: [3, 2], narrow: [0, 1] },
  ],
  edges: [
    { from: 'client', to: 'validation', label: ['job post request'] },
    { from: 'validation', to: 'logic' },
    {
      from: 'logic',
      to: 'client',
      label: ['immediate response'],
      wide: { leave: 'top', enter: 'top' },
      narrow: { leave: 'top', enter: 'top' },
    },
    {
      from: 'logic',
      to: 'database',
      label: ['save job'],
      narrow: { leave: 'bottom', enter: 'top' },
    },
    { from: 'logic', to: 'queue', label: ['add job'], kind: 'main' },
    {
      from: 'worker',
      to: 'queue',
      label: ['pick job'],
      kind: 'main',
      wide: { leave: 'top', enter: 'left' },
    },
    { from: 'worker', to: 'limiter', kind: 'main' },
    { from: 'limiter', to: 'ai', label: ['generate embedding'], kind: 'main' },
    { from: 'ai', to: 'embedding', kind: 'main' },
    {
      from: 'embedding',
      to: 'database',
      label: ['save embedding'],
      kind: 'main',
      wide: { label: 'left' },
    },
  ],
  numbered: true,
};
