/** Stands in for the module of this name that the build makes. */
import { content } from '../../content/index.ts';
import { matchCardOf } from '../../jobs/match/card.ts';

export default matchCardOf(content);
