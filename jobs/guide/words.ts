import { NOT_ON_CARD } from '../match/words.ts';
import type { Guide, OnCard, Quote, Unit } from './index.ts';

/** Who a guide is for. */
export type View = 'interviewer' | 'candidate';

export const TITLES: Record<View, string> = {
  interviewer: 'Interview guide',
  candidate: 'What the interview covers',
};

/** How to use it: the two lines that matter most. */
export const HOW_TO: Record<View, string[]> = {
  interviewer: [
    'Ask every candidate the same questions in the same order. Every unit counts the same.',
    'Take notes while you listen. Score after the interview, before you compare notes with others.',
  ],
  candidate: [
    'Everyone is asked the same questions in the same order.',
    'For each topic, bring one situation from your own work.',
  ],
};

/** What no interview should ask. */
export const DO_NOT_ASK =
  'Don’t ask about age, family or plans for one, origin, health, faith, or anything else that isn’t part of the job. If it comes up, don’t write it down.';

export const GENERAL =
  'The posting names fewer than three skills that this guide knows, so this is a general guide for a backend role. Questions that aren’t from the posting say so.';

/** The four parts of an answer to a question about the past. */
export const ANSWER_PARTS: [name: string, text: string][] = [
  ['Situation', 'Where you were, and what was going on.'],
  ['Task', 'What had to be done, and what your part was.'],
  ['Action', 'What you did yourself, step by step, and why.'],
  ['Result', 'What came of it, in numbers if you have them, and what you’d do differently.'],
];

/** What a candidate can ask. */
export const ASK_BACK: string[] = [
  'What would a good first three months look like in this job?',
  'What is the hardest part of the system today, and why?',
  'How does a change get from an idea to the people who use it?',
  'What happens when something breaks at night?',
  'How do you decide what not to build?',
];

/** How the guide was made, for its footer. */
export const HOW_MADE =
  'Made on this device by fixed rules from the posting’s sentences and the candidate’s card, without a language model. The same posting always gives the same guide. Nothing was sent anywhere, and nothing was scored.';

export const NO_SUCH_TIME = 'If that never happened';
export const FOLLOW_UP = 'Follow up';
export const ANCHORS_TITLE = 'What an answer sounds like';
export const ON_CARD_TITLE = 'On the card';
export const TELL_TITLE = 'How to tell your story';
export const ASK_BACK_TITLE = 'What you can ask';
export const SETTLE_TITLE = 'Settle before the interview';
export const SCORES_TITLE = 'Scores';
/** The last row of the scores. */
export const DECISION_ROW = 'Decision, after all interviews';
export const ON_CARD_EMPTY = NOT_ON_CARD;

const TIERS: Record<Quote['tier'], string> = {
  must: 'Must have',
  nice: 'Nice to have',
  mention: 'Named',
};

const ORIGINS: Record<Unit['kind'], string> = {
  skill: '',
  gap: '',
  practice: '',
  decision: 'From the card',
  general: 'General, not from the posting',
};

/** Where a unit comes from: how strongly the posting asks for it, or that it doesn't. */
export const originOf = ({ kind, quotes }: Unit): string =>
  ORIGINS[kind] || [...new Set(quotes.map(({ tier }) => TIERS[tier]))].join(', ');

/** The kind of a proof in words, for people who can't see its mark. */
export const PROOF_KINDS: Record<OnCard['kind'], string> = {
  project: 'Project',
  decision: 'Decision',
  practice: 'Practice',
};

/** "Senior Backend Engineer, Parcelhub"; empty if neither was read. */
export const roleOf = ({ title, company }: Pick<Guide, 'title' | 'company'>): string =>
  [title, company].filter((it) => it !== null).join(', ');
