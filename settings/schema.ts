import { z } from 'zod/mini';
import { LINKEDIN_LIMITS, FORMATS } from '../jobs/snippet/formats.ts';
import { boardsIn, DEFAULTS, hostsIn, openingOf, type Settings } from './settings.ts';

const { format, linkedInLimit, side, hiddenEverywhere, opening } = DEFAULTS;

const list = (keep: (value: unknown[]) => string[]) =>
  z.catch(z.pipe(z.array(z.unknown()), z.transform(keep)), []);

/** Every value by itself: what is wrong becomes its default, what this version does not know is left out. */
const schema = z.object({
  format: z.catch(z.enum(FORMATS.map(({ id }) => id)), format),
  linkedInLimit: z.catch(z.literal(LINKEDIN_LIMITS), linkedInLimit),
  side: z.catch(z.enum(['left', 'right']), side),
  hiddenHosts: list(hostsIn),
  hiddenBoards: list(boardsIn),
  hiddenEverywhere: z.catch(z.boolean(), hiddenEverywhere),
  sites: list(hostsIn),
  opening: z.catch(
    z.pipe(
      z.string(),
      z.transform((line: string) => openingOf(line)),
    ),
    opening,
  ),
});

/** The extension's pages and background parse by this schema; `parseSettings` does the same in less bytes. */
export const checkSettings = (value: unknown): Settings =>
  schema.safeParse(value).data ?? schema.parse({});
