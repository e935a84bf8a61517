import type { Figure } from '../../figures/schema.ts';

/** Premium subscription: from the payment request to the user's upgrade, or to none. */
export const payment: Figure = {
  nodes: [
    { id: 'client', label: 'Client', kind: 'step', wide: [0, 0], narrow: [0, 0, 1, 2] },
    {
      id: 'session',
      label: 'Backend: gateway session generation',
      kind: 'step',
      wide: [1, 0],
      narrow: [1, 0],
    },
    {
      id: 'redirection',
      label: 'Backend: secure client redirection',
      kind: 'step',
      wide: [2, 0],
      narrow: [1, 1],
    },
    {
      id: 'gateway',
      label: 'Payment gateway (AmarPay): payment processing',
      kind: 'external',
      wide: [0, 1.5],
      narrow: [0, 2],
    },
    {
      id: 'callback',
      label: 'Payment status callback',
      kind: 'step',
      wide: [1, 1.5],
      narrow: [1, 2],
    },
    {
      id: 'success',
      label: 'Update payment status to success',
      kind: 'step',
      wide: [2, 1],
      narrow: [0, 3],
    },
    {
      id: 'premium',
      label: 'Set the user’s premium access',
      kind: 'step',
      wide: [2, 2],
      narrow: [0, 4],
    },
    {
      id: 'failed',
      label: 'Update payment status to failed, user unchanged',
      kind: 'step',
      wide: [2, 3],
      narrow: [1, 3.5],
    },
  ],
  edges: [
    { from: 'client', to: 'session', label: ['payment', 'request'] },
    { from: 'session', to: 'redirection' },
    { from: 'redirection', to: 'client', wide: { leave: 'top', enter: 'top' } },
    { from: 'client', to: 'gateway', label: ['payment', 'initialisation'] },
    { from: 'gateway', to: 'callback' },
    {
      from: 'callback',
      to: 'transaction',
      label: ['payment succeeded'],
      kind: 'main',
      narrow: { leave: 'bottom', enter: 'top' },
    },
    {
      from: 'callback',
      to: 'failed',
      label: ['payment', 'failed'],
      kind: 'failure',
      wide: { leave: 'bottom', enter: 'left' },
      narrow: { leave: 'bottom', enter: 'top' },
    },
  ],
  groups: [
    {
      id: 'transaction',
      label: 'One atomic database transaction',
      short: 'One atomic transaction',
      nodes: ['success', 'premium'],
    },
  ],
};
