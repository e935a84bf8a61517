/** Stands in for the module of this name that the build makes. */
import { content } from '../../content/index.ts';
import { guideFactsOf } from '../../jobs/guide/card.ts';

export default guideFactsOf(content);
