import type { CompetencyId } from './competencies.ts';
import type { BankEntry } from './schema.ts';

/**
 * The questions, by kind of skill. The form is that of a structured interview: the same questions in the same
 * order for everyone, a behavioural and a situational one, and a scale with examples (US Office of Personnel
 * Management, "Structured Interviews: A Practical Guide", 2008; Google re:Work, "Use structured
 * interviewing"). They're worded so that someone who isn't an engineer can ask them and judge the answers.
 */
export const BANK: Record<CompetencyId | 'gap' | 'second-gap' | 'decision', BankEntry> = {
  language: {
    competency: 'Language and runtime',
    meaning: 'The language that a service is written in, and the program that runs it.',
    behavioural:
      'Tell me about a time something you built with {skill} behaved differently under load than you expected.',
    situational:
      'What would you do if a service you own, built with {skill}, got slow every afternoon?',
    probes: [
      'How did you find the cause?',
      'What did you rule out first, and why?',
      'What would you do differently now?',
    ],
    anchors: {
      1: 'Names tools, but gives no real example and no part they played themselves.',
      3: 'Describes a real example, their own steps, and a cause that they found by measuring.',
      5: 'Makes the cause, trade-off and result clear, and says what changed and how it was checked.',
    },
    prepare: 'Think of a service you wrote that behaved differently under load than you expected.',
    general: 'the language you know best',
  },
  api: {
    competency: 'Framework and API',
    meaning: 'How programs ask each other for things, and the toolkit that answers them.',
    behavioural:
      'Tell me about a time you worked with {skill} and had to change something that others relied on.',
    situational:
      'What would you do if two teams asked for opposite changes to your work with {skill}, both by Friday?',
    probes: [
      'How did the people who relied on it learn of the change?',
      'What could go wrong for them, and what would they see?',
      'How did you test it?',
    ],
    anchors: {
      1: 'Describes the parts of a system, with no thought for the people who use them.',
      3: 'Kept others working, and agreed with them on what changes and when.',
      5: 'Weighed several options, moved others over step by step, and planned for what could fail.',
    },
    prepare: 'Think of a change you made to something that others already relied on.',
    general: 'a service that other programs call',
  },
  database: {
    competency: 'Database and transactions',
    meaning: 'Where information is kept, and how it’s changed so that nothing is left half done.',
    behavioural:
      'Tell me about a time you worked with {skill} and the way you had organised the data turned out to be wrong.',
    situational:
      'What would you do if a page that depends on {skill} took four seconds to show a list?',
    probes: [
      'Which change made the difference, and why that one?',
      'What happens when two people change the same thing at once?',
      'What did you measure before and after?',
    ],
    anchors: {
      1: 'Makes general remarks about databases.',
      3: 'Found the slow or wrong part and fixed it, with a reason.',
      5: 'Explains how the data is organised and what that costs, and has numbers to show.',
    },
    prepare: 'Think of a time the way you had organised data turned out to be wrong.',
    general: 'a database you know well',
  },
  queue: {
    competency: 'Queue and worker',
    meaning: 'Work that waits in line and is done later, so that nobody has to wait for it.',
    behavioural: 'Tell me about a time you used {skill} to take slow work out of the user’s way.',
    situational:
      'What would you do if work that goes through {skill} stopped halfway through charging a customer?',
    probes: [
      'How did you decide when to try again, and when to give up?',
      'How did you notice work that got stuck?',
      'What did it cost you in day-to-day work?',
    ],
    anchors: {
      1: 'Knows the word, but hasn’t thought about what happens when work fails.',
      3: 'Retries failed work, keeps an eye on it, and can say why.',
      5: 'Makes the same work safe to run twice, keeps a failure small, and names the cost.',
    },
    prepare: 'Think of slow work that you moved out of the user’s way.',
    general: 'a queue or a background job',
  },
  cache: {
    competency: 'Cache and rate limit',
    meaning:
      'Keeping answers at hand so that they come faster, and limiting how often anyone may ask.',
    behavioural:
      'Tell me about a time you used {skill} to make a service faster, or to protect it from traffic.',
    situational: 'What would you do if {skill} failed on your busiest day?',
    probes: [
      'How did you choose the limits?',
      'What did people see when something was out of date or refused?',
      'What did you measure before and after?',
    ],
    anchors: {
      1: 'Added it because everyone does, and can’t say what it was for.',
      3: 'Solved a real problem with it, and knows its limits.',
      5: 'Planned for answers that are out of date and for the day it fails, and has numbers to show.',
    },
    prepare: 'Think of a service that you made faster or protected from too much traffic.',
    general: 'stored answers or a limit on requests',
  },
  authentication: {
    competency: 'Authentication',
    meaning:
      'Making sure that people are who they say they are, and see only what they’re allowed to.',
    behavioural:
      'Tell me about a time you worked with {skill} and had to decide who could see or do what.',
    situational: 'What would you do if you learned that someone had got around {skill}?',
    probes: [
      'How did you decide who could do what?',
      'What happens when someone loses their access, or leaves?',
      'How did you check that nobody could get around it?',
    ],
    anchors: {
      1: 'Says that a ready-made part takes care of it.',
      3: 'Explains how access is given and taken away, with an example of their own.',
      5: 'Also says how it could be attacked, what they did about that, and how they tested it.',
    },
    prepare: 'Think of a system where you decided who could see or do what.',
    general: 'a sign-in system',
  },
  validation: {
    competency: 'Validation',
    meaning: 'Checking what comes in before the system works with it.',
    behavioural:
      'Tell me about a time wrong input got into your system, and how you used {skill} to deal with it.',
    situational: 'What would you do if a partner suddenly sent data that {skill} refused?',
    probes: [
      'Where in the system did you check, and why there?',
      'What did the sender see when something was wrong?',
      'How did you keep the rules up to date?',
    ],
    anchors: {
      1: 'Trusts what comes in, or leaves the checks to others.',
      3: 'Checks where data comes in, and gives clear errors.',
      5: 'Also says what the checks cost, how the rules change, and what happened to old data.',
    },
    prepare: 'Think of a time wrong input got into a system of yours.',
    general: 'your input checks',
  },
  'third-parties': {
    competency: 'Payment and third parties',
    meaning: 'Work that depends on another company, such as taking a payment or sending an email.',
    behavioural: 'Tell me about a time {skill}, or another outside service, let you down.',
    situational:
      'What would you do if {skill} reported success, but your own system had no record of it?',
    probes: [
      'Who noticed, and how?',
      'What did the customer see?',
      'What did you change so that it can’t happen again?',
    ],
    anchors: {
      1: 'Recalls no failure, or only somebody else’s.',
      3: 'Owned a failure and fixed it, with the customer in mind.',
      5: 'Prevented it by design, so that nothing is charged or sent twice, and proved that it works.',
    },
    prepare: 'Think of a time another company’s service let you down.',
    general: 'a payment provider',
  },
  deployment: {
    competency: 'Deployment',
    meaning: 'Getting new versions to the people who use them, and the machines that run them.',
    behavioural:
      'Tell me about a time something went wrong while you were releasing a new version with {skill}.',
    situational:
      'What would you do if a release that relies on {skill} broke the service for some customers?',
    probes: [
      'How did you decide whether to go on or go back?',
      'What took the longest, and why?',
      'What did you automate afterwards?',
    ],
    anchors: {
      1: 'Leaves it to others, and can’t say what happens once the code is written.',
      3: 'Has done it, and can describe the steps and the way back.',
      5: 'Keeps releases small and easy to undo, knows what they cost, and has shown they’re safe.',
    },
    prepare: 'Think of a release that went wrong, and what you did.',
    general: 'your usual tools',
  },
  observability: {
    competency: 'Observability and incidents',
    meaning: 'Seeing what a running system does, and what people do when it fails.',
    behavioural: 'Tell me about a time you relied on {skill} to find the cause of a failure.',
    situational: 'What would you do if customers reported a failure that {skill} didn’t show?',
    probes: [
      'Who noticed first, and how?',
      'How did you narrow it down?',
      'What did you change so that it can’t happen again?',
    ],
    anchors: {
      1: 'Waits until someone complains, and guesses at the cause.',
      3: 'Tracked down a real cause step by step, and fixed it.',
      5: 'Also told the people affected, wrote down what was learned, and made the next failure easier to find.',
    },
    prepare: 'Think of a failure in something you built, and how you found the cause.',
    general: 'logs or measurements',
  },
  ai: {
    competency: 'AI and language models',
    meaning: 'Software that writes or decides from patterns it has learned.',
    behavioural: 'Tell me about a time you used {skill} in a product and the result was wrong.',
    situational: 'What would you do if {skill} gave a customer a wrong answer that sounded right?',
    probes: [
      'How did you check the quality of the answers?',
      'What did it cost to run, and how did you limit that?',
      'What happens when it’s slow or can’t be reached?',
    ],
    anchors: {
      1: 'Trusts the answers, or has only tried it out.',
      3: 'Used it in a real product, and checked what came out.',
      5: 'Measured the quality, limited the cost, and planned for wrong and missing answers.',
    },
    prepare: 'Think of a time an AI service you used in a product gave a wrong answer.',
    general: 'an AI service',
  },
  practice: {
    competency: 'Working practice',
    meaning: 'How a team works together so that mistakes are found early.',
    behavioural: 'Tell me about a time you changed how your team handled {skill}.',
    situational: 'What would you do if a deadline left too little time for {skill}?',
    probes: [
      'What was it like before?',
      'Who disagreed, and what did you do?',
      'How did you know that it helped?',
    ],
    anchors: {
      1: 'Repeats what people should do, without an example of their own.',
      3: 'Changed something real, and brought others along.',
      5: 'Says what it cost, what it prevented, and where they would do less of it.',
    },
    prepare: 'Think of a time you changed how your team worked.',
    general: 'reviewing and testing each other’s work',
  },
  other: {
    competency: 'Other technology',
    meaning: 'Another tool or field that this job calls for.',
    behavioural: 'Tell me about a time {skill} made a difference to something you built.',
    situational:
      'What would you do if your work with {skill} wasn’t done a week before the deadline?',
    probes: [
      'What was your own part in it?',
      'What else did you think about doing?',
      'How did you know that it worked?',
    ],
    anchors: {
      1: 'Knows the name, but has no example of their own.',
      3: 'Describes a real example and their own part in it.',
      5: 'Makes the choice, its cost and the result clear, and says what they’d do differently.',
    },
    prepare: 'Think of a tool that made a difference to something you built.',
    general: 'a tool you know well',
  },
  gap: {
    competency: 'Learning something new',
    meaning: 'What carries over from what someone knows, and how they learn the rest.',
    behavioural:
      'Tell me about a time you had to learn something like {skill}. What carried over, and what didn’t?',
    situational:
      'What would you do if you had one month to learn {skill} well enough for this job?',
    probes: [
      'What would you learn first, and what could wait?',
      'Where could old habits lead you astray?',
      'How would you know that you were ready?',
    ],
    anchors: {
      1: 'Says that it’s easy to learn, without an example.',
      3: 'Says what carries over and what doesn’t, and has a plan for the month.',
      5: 'Has learned something this way before, and knows what usually goes wrong.',
    },
    prepare: 'Think of a technology that you had to learn quickly, and how you did it.',
    general: 'a new technology',
  },
  'second-gap': {
    competency: 'Starting out with something new',
    meaning: 'How someone works safely with what they don’t know well yet.',
    behavioural:
      'Tell me about a time you worked on something that was new to you, as {skill} may be. What carried over?',
    situational: 'What would you do if {skill} failed in your first month, with nobody to ask?',
    probes: [
      'What did you know already, and what did you only assume?',
      'How did you keep mistakes small?',
      'Who did you ask, and what did you ask them?',
    ],
    anchors: {
      1: 'Waits for someone else, or pretends to know it.',
      3: 'Finds a safe way to work while learning, and asks for help in time.',
      5: 'Also leaves notes for the next person, and can say what they’d learn in the first month.',
    },
    prepare: 'Think of a time you worked on something that you barely knew.',
    general: 'a new technology',
  },
  decision: {
    competency: 'Decisions and their cost',
    meaning: 'Choosing between two options, knowing what you give up.',
    behavioural:
      'Tell me about a time you had to make a choice like this one: {skill}. What did it cost?',
    situational: 'What would you do if your team wanted to go the other way on this: {skill}?',
    probes: [
      'What else did you consider?',
      'Who had to live with the cost?',
      'What would make you choose differently today?',
    ],
    anchors: {
      1: 'Sees only one option, or names no cost.',
      3: 'Compares two options, and names a cost that they paid.',
      5: 'Shows how the choice worked out, and what would change their mind.',
    },
    prepare: 'Think of a choice between two designs that you had to make, and what it cost.',
    general: 'speed of work or ease of change',
  },
};
