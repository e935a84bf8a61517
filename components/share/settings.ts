import {
  LINKEDIN_LIMITS,
  type LinkedInLimit,
  PRESETS,
  type PresetId,
} from '../../jobs/snippet/presets.ts';

/** What the user has decided about the button on job boards. */
export type Settings = {
  /** What a click copies. */
  preset: PresetId;
  linkedInLimit: LinkedInLimit;
  side: 'left' | 'right';
  /** Hosts on which the button is hidden. */
  hiddenHosts: string[];
  hiddenEverywhere: boolean;
};

export const DEFAULTS: Settings = {
  preset: 'slack',
  linkedInLimit: 200,
  side: 'right',
  hiddenHosts: [],
  hiddenEverywhere: false,
};

/** More hosts than the boards have is no list of ours. */
const MAX_HOSTS = 500;

const isHost = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z\d-]+(\.[a-z\d-]+)+$/.test(value) && value.length <= 253;

/** Stored settings, each by itself: a valid value stays, any other becomes its default. Never throws. */
export function parseSettings(value: unknown): Settings {
  const stored = (typeof value === 'object' && value !== null ? value : {}) as Record<
    keyof Settings,
    unknown
  >;
  const oneOf = <T>(values: readonly T[], it: unknown, otherwise: T): T =>
    values.find((known) => known === it) ?? otherwise;
  const hosts = Array.isArray(stored.hiddenHosts) ? stored.hiddenHosts.filter(isHost) : [];
  return {
    preset: oneOf(
      PRESETS.map(({ id }) => id),
      stored.preset,
      DEFAULTS.preset,
    ),
    linkedInLimit: oneOf(LINKEDIN_LIMITS, stored.linkedInLimit, DEFAULTS.linkedInLimit),
    side: oneOf(['left', 'right'] as const, stored.side, DEFAULTS.side),
    hiddenHosts: [...new Set(hosts)].slice(0, MAX_HOSTS),
    hiddenEverywhere: stored.hiddenEverywhere === true,
  };
}

/** Whether the user wants no button on this host. */
export const isHidden = ({ hiddenEverywhere, hiddenHosts }: Settings, host: string): boolean =>
  hiddenEverywhere || hiddenHosts.includes(host);
