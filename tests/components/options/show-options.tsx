/** Shows the settings page, and does what you would do on it. */
import { fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { Options } from '../../../components/options/Options.tsx';
import { match } from '../../../jobs/match/index.ts';
import { SAMPLE } from '../../../jobs/sample.ts';
import { asksOf } from '../../../jobs/skills/asks.ts';
import type { Access } from '../../../settings/access.ts';
import { DEFAULTS, type Settings } from '../../../settings/fields.ts';
import { candidate, card } from '../../fixtures/candidate.ts';

export const ACCESS: Access = {
  permissions: ['storage'],
  origins: ['https://www.dice.com/*'],
  sites: [],
};

const SAMPLED = { posting: SAMPLE, match: match(asksOf(SAMPLE), card) };

type Given = {
  stored?: boolean;
  access?: Access | undefined;
  removed?: boolean;
  phone?: string | undefined;
};

export function show(settings: Partial<Settings> = {}, given: Given = {}) {
  const { stored = true, removed = true } = given;
  const onChange = vi.fn<(after: Settings) => Promise<boolean>>(() => Promise.resolve(stored));
  const removeSite = vi.fn<(site: string) => Promise<boolean>>(() => Promise.resolve(removed));
  const changeShortcuts = vi.fn<() => void>();
  const save = vi.fn<(name: string, text: string) => void>();
  const { container } = render(
    <Options
      candidate={candidate}
      sample={SAMPLED}
      phone={'phone' in given ? given.phone : '+49 30 1234'}
      about={{ version: '0.1.0', lastChecked: '2026-11-24', email: 'me@card.example' }}
      settings={{ ...DEFAULTS, ...settings }}
      onChange={onChange}
      access={'access' in given ? given.access : ACCESS}
      removeSite={removeSite}
      shortcuts={[
        { does: 'Open the card', keys: 'Alt+Shift+O' },
        { does: 'Copy the profile for this page', keys: '' },
      ]}
      changeShortcuts={changeShortcuts}
      save={save}
    />,
  );
  return { onChange, removeSite, changeShortcuts, save, container };
}

export const said = () => screen.getByRole('status').textContent;

/** Chooses a file, as far as jsdom lets a test do it. */
export function choose(text: string) {
  const field = screen.getByLabelText('Restore from a file');
  Object.defineProperty(field, 'files', { value: [new File([text], 'x.json')] });
  fireEvent.change(field);
}
