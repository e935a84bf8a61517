/** Stands in for the module of this name that the build makes. */
import { content } from '../../content/index.ts';
import { monogram, SMALL, TILE } from '../../content/monogram.ts';

export default {
  name: content.profile.name,
  tile: TILE.body,
  letters: monogram(content.profile.initials, SMALL),
};
