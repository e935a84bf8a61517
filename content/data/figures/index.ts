import type { Figure } from '../../figures/schema.ts';
import { asyncVsSync } from './async-vs-sync.ts';
import { embedding } from './embedding.ts';
import { payment } from './payment.ts';
import { validation } from './validation.ts';

/** Figures by the id of the project or decision that each belongs to. */
export const figures: Record<string, Figure> = {
  'ai-recruiting': embedding,
  'travel-tips': payment,
  'async-vs-sync': asyncVsSync,
  'validation-at-boundaries': validation,
};
