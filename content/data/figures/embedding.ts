import type { Figure } from '../../figures/schema.ts';

/** New job posted: what the request does at once, and the embedding made in the background. */
export const embedding: Figure = {
  nodes: [
    { id: 'client', label: 'Client', kind: 'step', wide: [0, 0], narrow: [0, 0, 1, 2] },
    { id: 'validation', label: 'Validate input', kind: 'step', wide: [1, 0], narrow: [1, 0] },
    { id: 'logic', label: 'Business logic', kind: 'step', wide: [2, 0], narrow: [1, 1] },
    { id: 'database', label: 'Database', kind: 'store', wide: [3, 1], narrow: [1, 2] },
    { id: 'queue', label: 'Queue', kind: 'queue', wide: [0, 1], narrow: [0, 2] },
    { id: 'worker', label: 'Embedding worker', kind: 'step', wide: [0, 2], narrow: [0, 3] },
    { id: 'limiter', label: 'API rate limiter', kind: 'step', wide: [1, 2], narrow: [0, 4] },
    { id: 'ai', label: 'AI engine', kind: 'external', wide: [2, 2], narrow: [1, 4] },
    { id: 'embedding', label: 'Embedding', kind: 'step', wide: [3, 2], narrow: [1, 3] },
  ],
  edges: [
    { from: 'client', to: 'validation', label: ['job post request'] },
    { from: 'validation', to: 'logic' },
    {
      from: 'logic',
      to: 'client',
      label: ['immediate response'],
      wide: { leave: 'top', enter: 'top' },
    },
    {
      from: 'logic',
      to: 'database',
      label: ['save job'],
      wide: { leave: 'bottom', enter: 'left' },
      narrow: { label: 'on' },
    },
    {
      from: 'logic',
      to: 'queue',
      label: ['add job'],
      wide: { leave: 'bottom', enter: 'right' },
      narrow: { leave: 'bottom', enter: 'top' },
    },
    { from: 'worker', to: 'queue', label: ['pick job'], kind: 'main' },
    { from: 'worker', to: 'limiter', kind: 'main' },
    { from: 'limiter', to: 'ai', label: ['generate embedding'], kind: 'main' },
    { from: 'ai', to: 'embedding', kind: 'main' },
    {
      from: 'embedding',
      to: 'database',
      label: ['save embedding'],
      kind: 'main',
      wide: { label: 'left' },
      narrow: { label: 'left' },
    },
  ],
  lanes: [
    { id: 'request', label: 'Request', nodes: ['client', 'validation', 'logic'] },
    { id: 'background', label: 'Background', nodes: ['worker', 'limiter', 'ai', 'embedding'] },
  ],
  bordered: true,
};
