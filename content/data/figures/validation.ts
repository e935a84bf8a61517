import type { Figure } from '../../figures/schema.ts';

/** Valid input goes on; invalid input comes back as an error of one shape. */
export const validation: Figure = {
  nodes: [
    { id: 'client', label: 'Client', kind: 'step', wide: [0, 0], narrow: [0, 0] },
    { id: 'validation', label: 'Input validation', kind: 'step', wide: [1, 0], narrow: [1, 0] },
    { id: 'logic', label: 'Business logic', kind: 'step', wide: [2, 0], narrow: [2, 0] },
    { id: 'database', label: 'Database', kind: 'store', wide: [3, 0], narrow: [2, 1] },
    { id: 'handler', label: 'Error handler', kind: 'step', wide: [1, 1], narrow: [1, 1] },
  ],
  edges: [
    { from: 'client', to: 'validation', label: ['request'], kind: 'main' },
    { from: 'validation', to: 'logic', kind: 'main' },
    { from: 'logic', to: 'database', label: ['save'], kind: 'main' },
    { from: 'validation', to: 'handler', label: ['throw error if invalid'], kind: 'failure' },
    {
      from: 'handler',
      to: 'validation',
      label: [
        'a response of one shape,',
        '{ success: false, message, errorSources }',
        'with its status code',
      ],
    },
    { from: 'validation', to: 'client', label: ['response'] },
  ],
  numbered: true,
};
