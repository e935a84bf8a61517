import { FORMATS, LINKEDIN_LIMITS } from '../../jobs/snippet/formats.ts';
import type { Settings } from '../../settings/fields.ts';
import { Check, Choices } from './fields.tsx';
import { OpeningLine } from './OpeningLine.tsx';
import type { PreviewProps } from './Preview.tsx';
import { Section } from './Section.tsx';

type Props = PreviewProps & {
  /** The candidate's phone number; undefined where the card has none. */
  phone: string | undefined;
  onChange: (changes: Partial<Settings>) => void;
};

/** What a click copies: format, length, opening line, and what to include. */
export function SnippetSections({ phone, onChange, ...preview }: Props) {
  const { settings } = preview;
  return (
    <>
      <Section id="format" title="Default format" note="What one click copies.">
        <Choices
          labelledby="format"
          options={FORMATS.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={settings.format}
          onChoose={(format) => {
            onChange({ format });
          }}
        />
      </Section>
      <Section
        id="limit"
        title="LinkedIn note length"
        note="Free accounts allow 200 characters, Premium 300."
      >
        <Choices
          labelledby="limit"
          options={LINKEDIN_LIMITS.map((value) => ({ value, label: `${value} characters` }))}
          chosen={settings.linkedInLimit}
          onChoose={(linkedInLimit) => {
            onChange({ linkedInLimit });
          }}
        />
      </Section>
      <Section
        id="opening-line"
        title="Opening line"
        note="Comes first in every text. Leave it empty to start with the name."
      >
        <OpeningLine
          {...preview}
          onChange={(opening) => {
            onChange({ opening });
          }}
        />
      </Section>
      <Section id="include" title="What to include" note="In every text that has room for it.">
        {phone !== undefined && (
          <Check
            label="Phone number"
            note={`${phone}, after the email`}
            checked={settings.phone}
            onToggle={(on) => {
              onChange({ phone: on });
            }}
          />
        )}
        <Check
          label="Skills not on the card"
          note="“Not on the card: Kubernetes, AWS.”"
          checked={settings.gaps}
          onToggle={(gaps) => {
            onChange({ gaps });
          }}
        />
        <Check
          label="The posting’s link"
          note="In an ATS note"
          checked={settings.postingLink}
          onToggle={(postingLink) => {
            onChange({ postingLink });
          }}
        />
      </Section>
    </>
  );
}
