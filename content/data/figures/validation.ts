import type { Figure } from '../../figures/schema.ts';

/** Valid input goes on; invalid input comes back as an error of one shape. */
export const validation: Figure = {
  nodes: [
    { id: 'client', label: 'Client', kind: 'step', wide: [0, 0], narrow: [0, 0] },
    { id: 'validation', label: 'Input validation', kind: 'step', wide: [1, 0], narrow: [1, 0] },
    { id: 'logic', label: 'Business logic', kind: 'step', wide: [2, 0], narrow: [1, 2] },
    { id: 'database', label: 'Database', kind: 'store', wide: [3, 0], narrow: [1, 3] },
    { id: 'handler', label: 'Error handler', kind: 'step', wide: [1, 1], narrow: [0, 1] },
  ],
  edges: [
    { from: 'client', to: 'validation', label: ['request'] },
    { from: 'validation', to: 'client', label: ['response'], kind: 'main' },
    { from: 'validation', to: 'logic' },
    { from: 'logic', to: 'database', label: ['save'] },
    {
      from: 'validation',
      to: 'handler',
      label: ['throw error', 'if invalid'],
      kind: 'main',
      narrow: { leave: 'bottom', enter: 'right' },
    },
    {
      from: 'handler',
      to: 'validation',
      label: ['response', 'of one shape'],
      kind: 'main',
      narrow: { leave: 'right', enter: 'bottom' },
    },
  ],
  notes: [
    {
      id: 'error',
      of: 'handler',
      lines: ['{', '  success: false,', '  message,', '  errorSources', '}'],
      caption: 'with its status code',
      wide: [2, 1],
      narrow: [0, 2, 1, 2],
    },
  ],
};
