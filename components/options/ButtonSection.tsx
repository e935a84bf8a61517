import { BOARDS } from '../../jobs/boards/index.ts';
import type { Settings } from '../../settings/fields.ts';
import { HideIcon } from '../kit/icons.tsx';
import { Check, Choices, Rows } from './fields.tsx';
import { Section } from './Section.tsx';

type Props = {
  settings: Settings;
  /** @param done what to say once it's stored, instead of "Saved." */
  onChange: (changes: Partial<Settings>, done?: string) => void;
};

/** The round button: its side, and where it shows. */
export function ButtonSection({ settings, onChange }: Props) {
  const { hiddenBoards, hiddenEverywhere, hiddenHosts } = settings;
  return (
    <Section id="button" title="Button" note="The round button on job pages.">
      <h3 class="small-heading" id="side">
        Side
      </h3>
      <Choices
        labelledby="side"
        options={[
          { value: 'right', label: 'Right edge' },
          { value: 'left', label: 'Left edge' },
        ]}
        chosen={settings.side}
        onChoose={(side) => {
          onChange({ side });
        }}
      />
      <h3 class="small-heading" id="show-on">
        Show on
      </h3>
      <div class="choice-grid" role="group" aria-labelledby="show-on">
        {BOARDS.map(({ id, name }) => (
          <Check
            key={id}
            label={name}
            checked={!hiddenBoards.includes(id)}
            disabled={hiddenEverywhere}
            onToggle={(shown) => {
              const others = hiddenBoards.filter((it) => it !== id);
              onChange({ hiddenBoards: shown ? others : [...others, id] });
            }}
          />
        ))}
      </div>
      <p class="pt-3">
        <button
          type="button"
          class="bordered-button aria-pressed:bg-accent-soft"
          aria-pressed={hiddenEverywhere}
          onClick={() => {
            onChange(
              { hiddenEverywhere: !hiddenEverywhere },
              hiddenEverywhere ? 'Shown again.' : 'Hidden everywhere.',
            );
          }}
        >
          <HideIcon />
          Hide everywhere
        </button>
      </p>
      {hiddenHosts.length > 0 && (
        <>
          <h3 class="small-heading">Hidden on</h3>
          <Rows
            names={hiddenHosts}
            word="Show again"
            does="Show again on"
            onPress={(host) => {
              onChange(
                { hiddenHosts: hiddenHosts.filter((it) => it !== host) },
                `Shown again on ${host}.`,
              );
            }}
          />
        </>
      )}
    </Section>
  );
}
