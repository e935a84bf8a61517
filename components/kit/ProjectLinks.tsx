import type { Content, Project } from '../../content/schema.ts';
import { CopyLink } from './CopyLink.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { MailIcon } from './icons.tsx';

/** The candidate's `mailto:` address; undefined if the content has none. */
export const emailOf = ({ contact }: Content): string | undefined =>
  contact.links.find((link) => link.url.startsWith('mailto:'))?.url;

type Props = { project: Project; email: string | undefined };

/** A project's source and demo; if there's no public demo, it says so and lets you ask for one. */
export function ProjectLinks({ project, email }: Props) {
  const { name, links } = project;
  return (
    <div class="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
      <CopyLink label="Source" name="source link" url={links.source} />
      {links.demo === null ? (
        <span class="inline-flex min-h-7 items-center gap-1">
          <span class="caption">No public demo</span>
          {email && (
            <ExternalLink
              class="quiet-button"
              href={`${email}?subject=${encodeURIComponent(`Demo of ${name}`)}`}
            >
              <MailIcon />
              Ask for a demo
            </ExternalLink>
          )}
        </span>
      ) : (
        <CopyLink label="Live demo" name="demo link" url={links.demo} />
      )}
    </div>
  );
}
