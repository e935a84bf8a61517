/** How strongly something is asked for. `negated`: the posting says that it isn't needed. */
export type Tier = 'must' | 'nice' | 'mention' | 'negated';

/** Words that make what comes before them in the clause nice to have: "Kafka is a plus". */
const NICE_BEFORE =
  /\b(?:(?:is|are|as|would be|will be|considered|seen as|'s)?\s*(?:(?:a|an)\s+)?(?:(?:big|huge|real|strong|definite|great|nice|added|distinct|clear|significant)\s+)?(?:plus(?:es)?|bonus|advantage|asset|nice[\s-]to[\s-]have|good[\s-]to[\s-]have|benefit)|(?:is|are|would be|will be)\s+(?:\w+\s+)?(?:nice|great|welcome|welcomed|helpful|beneficial|desirable|desired|optional|preferred|advantageous|appreciated|useful|valued|favou?red|ideal|good|a plus)|(?:welcomed?|appreciated|beneficial|helpful|useful|valued)(?=\W*$)|preferred|desirable|desired|optional|advantageous|helps|nice to have|would help|sets? you apart|(?:earns?|gets?|gives?|wins?) you (?:\w+ )?points|counts? in your favou?r|not required but|but not (?:required|essential|necessary|mandatory))\b/;

/** Words that make what follows them in the clause nice to have: "ideally PostgreSQL". */
const NICE_AFTER =
  /\b(?:ideally|preferably|optionally|nice[\s-]to[\s-]haves?|good[\s-]to[\s-]haves?|bonus(?: points)?(?: for| if)?|extra points|plus points|(?:great|nice|good|cool|awesome|fantastic|a plus|a bonus|even better|better yet) if you|even better if|it (?:helps|would help) if|would be (?:great|nice|a plus|a bonus|good) (?:if|to)|(?:we'd|we would) (?:love|be (?:happy|delighted|impressed))|(?:we|you'd|would) prefer|preferring|preference for|it(?:'s| is) (?:a plus|an advantage|great|nice)(?: if| to))\b/g;

/** Words that make everything in the clause a must-have, under any heading. */
const MUST =
  /(?<!\bnot (?:strictly |necessarily )?)\b(?:must(?:-have)?s?|required?|requires|requiring|essential|mandatory|(?:is|are) necessary|(?:is|are) needed|indispensable|non-negotiable|prerequisite)\b/g;

/** Words that make it a must-have, unless the heading says that it's nice to have. */
export const EXPECTED =
  /\b(?:at least|minimum|you have|you've|you bring|you know|you need|you'll need|you will need|you should (?:have|know|be)|we need|we require|we expect|(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s?\+?\s*(?:or more )?(?:years?|yrs))\b/g;

/** Words that ask for something when no heading does. */
export const ASKS =
  /\b(?:experienced? (?:in|with|of|using|as|building|working)|\w+ experience\b|experience\b|years? (?:of|in|with)|knowledge of|know(?:s|ledge)?\b|proficien\w+|familiar\w*|skilled in|skills?\b|expertise|understands?|understanding of|fluent in|comfortable with|command of|background in|looking for|seeking|(?:ideal|right|successful) candidate|candidates? (?:has|have|will|should)|able to|ability to|should|competen\w+|expert in|mastery|hands-on|well versed|we'd also like you to|track record)\b/;

/** A sentence that starts by asking, under any heading. */
export const BEGINS_ASKING =
  /^[^a-z]*(?:[a-z][a-z'/-]* (?:[a-z'/-]+ ){0,2}?)??(?:experienced? (?:with|in|of|using)|knowledge of|proficien\w+ (?:with|in)|familiar\w* with|expertise in|(?:good|strong|solid|deep|clear) understanding of)\b/;

/** A sentence about the employer, the benefits or the application, wherever it is. */
const NEVER =
  /\b(?:founded in|we(?:'ve| have) been|headquarter\w*|series [a-e]\b|(?:premier|gold|certified|official) partner|leading (?:provider|company|platform|supplier)|market leader|equal[\s-]opportunity|regardless of|without regard|salary|vacation|paid (?:leave|time)|days off|pension|401\(?k|(?:health|dental|medical|life) insurance|macbook|laptop|snacks|gym\b|stock options|perks|cover letter|send (?:us )?your|link to your|apply (?:via|at|now|here|by|through|on)|(?:funded|backed) by|days of holiday|remote stipend|home office budget|trusted by|(?:customers|clients|partners|investors) (?:include|are|like|such as)|(?:founders|alumni|veterans) (?:of|from)|(?:engineers|people|colleagues|team|founders|we) (?:all )?(?:come|came|comes|hail) from|founders? (?:previously )?(?:built|created|started|worked|led|sold)|(?:include|share|attach|add|show us) (?:a link to )?your (?:github|gitlab|linkedin|portfolio|cv|resume|profile)|learning budget|conference budget|free (?:coffee|lunch|drinks|snacks|fruit))\b/;

const ABOUT_US =
  /^[^a-z]*(?:we are|we're) (?!looking|seeking|hiring|searching|expecting|after|in need|recruiting|migrating|building|using|moving)(?:a|an|the|proud|one)\b/;

/** Whether a sentence, in lower case, is about the employer and asks for nothing. */
export const isAboutEmployer = (lower: string): boolean =>
  (NEVER.test(lower) || ABOUT_US.test(lower)) &&
  !/\b(?:you have|must|required|experience (?:with|in))\b/.test(lower);

const NOT = /\b(?:not|n't|never|no|without|neither|nor)\b|n't\b/;

/** "You do not need to know X", "we don't use X", "you needn't have used X". */
const NEGATED_AFTER =
  /\b(?:(?:do|does|did|is|are|will|would|need|have|has|should|must|wo)(?:\s+not|n't)(?!\s+(?:only|just|be\s+afraid|hesitate|limited|miss|worry))|(?:don't|do not|no need to) worry|no need (?:for|to)|never (?:used|worked|touched)|without (?:any )?(?:prior |previous )?(?:experience|knowledge)|no (?:prior|previous|need|formal|specific|particular)\b|not (?:have to|need|looking for|required to|expected to|necessary to))/;

/** "X is not required", "X not necessary", "no X required". */
const NEGATED_BEFORE =
  /\b(?:(?:is|are)\s*(?:not|n't)|isn't|aren't|not)\s+(?:\w+\s+)?(?:required|needed|necessary|mandatory|essential|expected|a requirement|a must|a prerequisite|important)\b|\b(?:is|are) unnecessary\b/;

const NO_BEFORE = /(?:^|[^a-z])(?:no|without(?: any)?)\s+(?:[a-z]+\s+){0,2}$/;

/** "Java (not JavaScript)", "Podman, not Docker". */
const NOT_THIS = /(?:[(,–—]\s?|\bbut\s)not\s+(?:(?:the|a|an)\s+)?$/;

/** "If you know Docker, great": a condition with a friendly ending. */
const IF = /\bif you\b[^.;!?]*$/;
const THEN =
  /^[^.;!?]{0,100}?,\s*(?:(?:that|it)(?:'s| is|'d be| would be| will be)\s+|so much the\s+|all the\s+)?(?:an?\s+)?(?:\w+\s+)?(?:great|better|awesome|fantastic|perfect|excellent|wonderful|brilliant|lovely|nice|cool|plus|bonus|advantage|we'd (?:love|like|be (?:happy|delighted)))\b/;

const WILLING =
  '(?:will|willing(?:ness)?|eager(?:ness)?|keen(?:ness)?|read(?:y|iness)|open|happy|motivat\\w+|desire|curio\\w+|interest(?:ed)?|want|wish|excited|appetite)';
/** Words of a list up to the skill, without any that ask for something else. */
const UP_TO =
  '(?:(?!(?:know|knowledge|experience|have|strong|solid|good)\\b)[\\w.+#/,&-]{1,30}\\s+){0,6}$';
/** "Willingness to learn Go". */
const TO_LEARN = new RegExp(
  `\\b${WILLING} (?:to|in|about|for) (?:learn(?:ing)?|pick(?:ing)? up|try(?:ing)?)\\s+${UP_TO}`,
);
/** "Go (or willing to learn it)". */
const OR_LEARN = new RegExp(
  `^[^,;.]{0,40}?[,(]?\\s*or (?:at least )?(?:be |you(?:'re| are) |the |an? )?(?:strong )?${WILLING} to (?:learn|pick)\\b`,
);
/** "We'll teach you Go", "you'll learn Go". */
const TAUGHT = new RegExp(
  `\\b(?:we(?:'ll| will| can)? (?:teach|train|show|help) you(?: (?:to )?learn)?|you(?:'ll| will| can| get to) learn)\\s+${UP_TO}`,
);

const LEAVING =
  /\b(?:migrat\w+|mov\w+|transition\w*|switch\w*|away|convert\w*|port\w*|rewrit\w+)\s+(?:\w+\s+){0,5}?(?:away\s+)?from\s+(?:[\w.+#]+\s+){0,3}$|\b(?:replac(?:e|es|ed|ing)|instead of|rather than|sunset\w*|phas\w+ out|decommission\w*|retir\w+)\s+(?:(?:our|the|a|an|legacy|old)\s+)*$/;

/**
 * What the words around a skill in its clause say about it, or undefined if they say nothing.
 * @param before the clause up to the skill, in lower case
 * @param after the clause from its end on
 * @param item the part of `after` that belongs to the same list item, for cues that come after the skill
 */
export function cueOf(before: string, after: string, item: string): Tier | undefined {
  if (NOT.test(before) || NOT.test(after)) {
    const nice =
      NICE_BEFORE.test(after) ||
      /not (?:strictly )?(?:required|necessary|essential)\W+but/.test(after);
    if (nice && NEGATED_BEFORE.test(after)) return 'nice';
    if (!nice) {
      if (
        NO_BEFORE.test(before) &&
        !/\bno (?:less|later|more|fewer|matter|doubt|problem)/.test(before)
      )
        return 'negated';
      if (NEGATED_AFTER.test(before) || NOT_THIS.test(before) || NEGATED_BEFORE.test(item)) {
        return 'negated';
      }
    }
  }
  if (LEAVING.test(before) || TAUGHT.test(before)) return 'mention';
  if (TO_LEARN.test(before) || OR_LEARN.test(after)) return 'nice';
  if (IF.test(before) && THEN.test(after)) return 'nice';
  if (NICE_BEFORE.test(item)) return 'nice';
  if (lastMatch(MUST, item) >= 0) return 'must';
  const preferred = lastMatch(NICE_AFTER, before);
  const must = lastMatch(MUST, before);
  if (preferred >= 0 || must >= 0) return preferred > must ? 'nice' : 'must';
  return undefined;
}

/** Where the last match of a global pattern begins, or -1. */
function lastMatch(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
