import { useState } from 'preact/hooks';
import type { Access, Shortcut } from '../../settings/access.ts';
import type { Settings } from '../../settings/fields.ts';
import { FIND, KeyList } from '../kit/KeyList.tsx';
import { About, type AboutProps } from './About.tsx';
import { Backup } from './Backup.tsx';
import { ButtonSection } from './ButtonSection.tsx';
import { CanSee } from './CanSee.tsx';
import { Rows } from './fields.tsx';
import type { PreviewProps } from './Preview.tsx';
import { Section } from './Section.tsx';
import { SnippetSections } from './SnippetSections.tsx';

type Props = PreviewProps & {
  /** Stores changed settings. @returns whether the browser could store them. */
  onChange: (after: Settings) => Promise<boolean>;
  access: Access | undefined;
  /** Removes a site that you added. @returns whether the browser did. */
  removeSite: (site: string) => Promise<boolean>;
  shortcuts: Shortcut[];
  /** Opens the browser's own page for shortcuts. */
  changeShortcuts: () => void;
  /** Saves a file for the user. */
  save: (name: string, text: string) => void;
  /** The candidate's phone number; undefined where the card has none. */
  phone: string | undefined;
  about: AboutProps;
};

/** Everything you can choose. Each change is saved at once. */
export function Options(props: Props) {
  const { settings, candidate, sample, phone, access, shortcuts, about } = props;
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState(false);
  const say = (words: string, done: boolean) => {
    setSaid(words);
    setFailed(!done);
  };
  const change = async (changes: Partial<Settings>, done = 'Saved.') => {
    const stored = await props.onChange({ ...settings, ...changes });
    say(
      stored ? done : 'Your browser couldn’t save this. Free up some space and try again.',
      stored,
    );
  };
  const remove = async (site: string) => {
    const removed = await props.removeSite(site);
    say(
      removed
        ? `Removed ${site}.`
        : `Your browser didn’t remove ${site}. Remove it in the browser’s own settings.`,
      removed,
    );
  };
  const onChange = (changes: Partial<Settings>, done?: string) => void change(changes, done);
  return (
    <main class="mx-auto max-w-220 px-4 pt-6 pb-16 min-[44rem]:px-6 min-[44rem]:pt-12">
      <h1 class="page-title">Settings</h1>
      <p class="pb-6">Saved as you change them, on this device only.</p>
      <SnippetSections {...{ candidate, sample, settings, phone, onChange }} />
      <ButtonSection settings={settings} onChange={onChange} />
      <Section id="other-sites" title="Other sites" note="Sites you added yourself.">
        <Rows
          names={access?.sites ?? []}
          word="Remove"
          does="Remove"
          onPress={(site) => void remove(site)}
        />
        <p class="caption not-first:pt-2">
          To add one, open the card on a job page there and choose “Show the button on …”.
        </p>
      </Section>
      <Section id="shortcuts" title="Keyboard shortcuts">
        <KeyList shortcuts={[...shortcuts, FIND]} />
        <p class="pt-3">
          <button type="button" class="bordered-button" onClick={props.changeShortcuts}>
            Change shortcuts
          </button>
        </p>
      </Section>
      <Section
        id="can-see"
        title="What this extension can see"
        note="It has no code to send anything."
      >
        <CanSee access={access} />
      </Section>
      <Backup
        settings={settings}
        onChange={onChange}
        onError={(error) => {
          say(error, false);
        }}
        save={props.save}
      />
      <About {...about} />
      <p
        class={`sticky bottom-4 mt-6 w-fit rounded-control not-empty:px-3 not-empty:py-2 not-empty:[box-shadow:var(--float)] ${failed ? 'bg-warn-soft text-warn' : 'bg-accent-soft text-ink'}`}
        role="status"
      >
        {said}
      </p>
    </main>
  );
}
