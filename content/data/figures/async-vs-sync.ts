import type { Figure } from '../../figures/schema.ts';

/** The same work twice: the client waits for it, or a queue and a worker take it over. */
export const asyncVsSync: Figure = {
  nodes: [
    { id: 'client', label: 'Client', kind: 'step', wide: [0, 0], narrow: [0, 0] },
    { id: 'server', label: 'Server', kind: 'step', wide: [1, 0], narrow: [0, 1] },
    { id: 'database', label: 'Database', kind: 'store', wide: [4, 0], narrow: [0, 4] },
    { id: 'async-server', label: 'Server', kind: 'step', wide: [1, 1], narrow: [1, 1] },
    { id: 'queue', label: 'Queue', kind: 'queue', wide: [2, 1], narrow: [1, 2] },
    { id: 'worker', label: 'Worker', kind: 'step', wide: [3, 1], narrow: [1, 3] },
    { id: 'async-database', label: 'Database', kind: 'store', wide: [4, 1], narrow: [1, 4] },
  ],
  edges: [
    { from: 'client', to: 'server', label: ['request'] },
    { from: 'server', to: 'client', label: ['response'] },
    { from: 'server', to: 'database' },
    { from: 'database', to: 'server' },
    { from: 'async-server', to: 'queue', label: ['add job'], kind: 'main' },
    { from: 'worker', to: 'queue', label: ['pick job'], kind: 'main' },
    { from: 'worker', to: 'async-database', label: ['save result'], kind: 'main' },
  ],
  lanes: [
    { id: 'sync', label: 'Synchronous', nodes: ['client', 'server', 'database'] },
    {
      id: 'async',
      label: 'Asynchronous',
      nodes: ['async-server', 'queue', 'worker', 'async-database'],
    },
  ],
};
