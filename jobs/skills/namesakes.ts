import type { Even } from './text.ts';

/** Animals, people and rooms: a name that belongs to one of them isn't a technology. */
const BEINGS =
  '(?:cats?|kittens?|dogs?|pupp(?:y|ies)|hamsters?|rabbits?|parrots?|snakes?|tortoises?|turtles?|(?:gold)?fish|pets?|mascots?|c[etfop]o|(?:co-?)?founders?|head of [a-z]+|(?:vp|director) of [a-z]+|(?:engineering|hiring|product|office|people|hr|line|project|community|account|sales) (?:manager|director)|(?:team|tech|engineering|product) leads?|recruiters?|receptionists?|colleagues?|team-?mates?|interns?|(?:meeting|conference) rooms?|coffee (?:machine|maker)s?|printers?|city|town|village|island|river)';
const THE = "(?:our|the|my|his|her|their|your|a|an|[a-z]+'s)";

/** ", our office cat", "is the office cat", "and Redis are our dogs", "(our cat)", "the cat". */
const AFTER = new RegExp(
  `^(?:,\\s|\\s\\(|\\s(?=the\\s|our\\s)|(?:(?:,|,? and|,? &)\\s[\\w.+#]{1,20}){0,4}\\s(?:is|are)\\s)${THE}\\s(?:[\\w-]{1,20}\\s){0,3}${BEINGS}(?![\\w'-])`,
);
/** "our office cat Python", "a dog named Docker". */
const BEFORE = new RegExp(
  `(?:^|[^a-z])${THE}\\s(?:[\\w-]{1,20}\\s){0,3}${BEINGS}\\s(?:(?:is |are )?(?:called|named) (?:[\\w.+#]{1,20}(?:, | and |, and )){0,4})?$`,
);
/** "our office dog, Kafka, greets everybody". */
const ASIDE = new RegExp(`(?:^|[^a-z])${THE}\\s(?:[\\w-]{1,20}\\s){0,3}${BEINGS},\\s$`);

/** How much text on either side of a name can say that it's somebody's name. */
const REACH = 90;

/**
 * Whether the words around a name say that it belongs to an animal, a person or a room: "Python, our office
 * cat". The noun decides: "Python, our main language" is the technology.
 */
export function isNamesake({ lower }: Even, start: number, end: number): boolean {
  const after = lower.slice(end, end + REACH);
  if (/^(?:[,&]| (?:is|are|and|&|the|our) | \()/.test(after) && AFTER.test(after)) return true;
  const before = lower.slice(Math.max(0, start - REACH), start);
  if (BEFORE.test(before)) return true;
  return /^(?:[,.;!?)]|\s*$|\s*\n)/.test(after) && ASIDE.test(before);
}
