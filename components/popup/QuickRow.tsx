import type { SavedFile } from '../../content/files/names.ts';
import type { ContactLink, Content } from '../../content/schema.ts';
import { useCopy } from '../kit/copying.tsx';
import { CopyStatusIcon } from '../kit/CopyStatusIcon.tsx';
import { SaveFile } from '../kit/SaveFile.tsx';

/** The three things people take most often: the first two contact links, with the CV between them. */
export function QuickRow({ contact, cv }: Pick<Content, 'contact'> & { cv: SavedFile }) {
  const [first, second] = contact.links;
  return (
    <div class="flex flex-wrap gap-2 px-4 pt-3">
      {first && <QuickCopy link={first} />}
      <SaveFile class="quick-button" file={cv} label="CV (PDF)" name="CV" />
      {second && <QuickCopy link={second} />}
    </div>
  );
}

const LOOKS = {
  idle: '',
  copied: 'border-transparent bg-accent-soft font-semibold text-accent hover:bg-accent-soft',
  refused: 'border-transparent bg-warn-soft text-warn hover:bg-warn-soft',
};

function QuickCopy({ link: { label, value } }: { link: ContactLink }) {
  const [status, copy] = useCopy(label);
  const word = `Copy ${label}`;
  return (
    <button
      type="button"
      class={`quick-button ${LOOKS[status]}`}
      aria-label={word}
      onClick={() => {
        copy({ text: value });
      }}
    >
      <CopyStatusIcon status={status} />
      <span class="keep-room" data-room={word}>
        {{ idle: word, copied: 'Copied', refused: 'Not copied' }[status]}
      </span>
    </button>
  );
}
