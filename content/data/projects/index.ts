import type { Content } from '../../schema.ts';
import { aiRecruiting } from './ai-recruiting.ts';
import { travelTips } from './travel-tips.ts';

/** In the order of the card. */
export const projects: Content['projects'] = {
  overline: 'Featured work',
  title: 'Projects that stand out',
  items: [aiRecruiting, travelTips],
  more: {
    text: 'For more projects, please visit my',
    linkText: 'GitHub account',
    url: 'https://github.com/mkmasudrana806',
  },
};
