import { WHATS_NEW } from '../kit/links.ts';
import { Section } from './Section.tsx';

export type AboutProps = {
  /** Of the extension: "0.1.0". */
  version: string;
  /** The day on which the card was last checked, YYYY-MM-DD. */
  lastChecked: string;
  /** The candidate's published email address; undefined where the card has none. */
  email: string | undefined;
};

/** Which version it is, what's new in it, and where to send feedback. */
export const About = ({ version, lastChecked, email }: AboutProps) => (
  <Section id="about" title="About">
    <dl>
      <div class="key-row">
        <dt>Version</dt>
        <dd>{version}</dd>
      </div>
      <div class="key-row">
        <dt>Card checked</dt>
        <dd>
          <time dateTime={lastChecked}>
            {new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
              new Date(lastChecked),
            )}
          </time>
        </dd>
      </div>
    </dl>
    <div class="flex flex-wrap gap-2 pt-3">
      <a class="bordered-button" href={WHATS_NEW}>
        What’s new
      </a>
      {email !== undefined && (
        <a
          class="bordered-button"
          href={`mailto:${email}?subject=${encodeURIComponent(`Recruiter card ${version}`)}`}
        >
          Send feedback
        </a>
      )}
    </div>
  </Section>
);
