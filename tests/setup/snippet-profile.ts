/** Stands in for the module of this name that the build makes. */
import { content } from '../../content/index.ts';
import { snippetProfileOf } from '../../content/snippet-profile.ts';

export default snippetProfileOf(content);
