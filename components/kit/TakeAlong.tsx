import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TakeAlongData } from '../../content/files/take-along.ts';
import { CopyContact } from './CopyContact.tsx';
import { QrIcon, UserIcon } from './icons.tsx';
import { Qr } from './Qr.tsx';
import { SaveFile } from './SaveFile.tsx';

type Props = {
  data: TakeAlongData;
  /** Whether to show every file, or only those that recruiters ask for most. */
  all?: boolean;
};

/** What you can take along: the contact, the profile in formats for other tools, and QR codes. */
export function TakeAlong({ data, all = false }: Props) {
  const { files, contact, contactQrWithout, website } = data;
  const [open, setOpen] = useState(false);
  const codes = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (open) codes.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <div class="print:hidden">
      <div class={all ? 'flex flex-wrap gap-2' : 'grid grid-cols-2 gap-2'}>
        {all && (
          <>
            <SaveFile file={files.cv} label="CV (PDF)" name="CV" />
            <SaveFile file={files.cvLetter} label="CV (PDF, Letter)" name="CV, Letter" />
          </>
        )}
        <SaveFile file={files.contact} label="Save contact" name="contact" icon={<UserIcon />} />
        <CopyContact text={contact} />
        <SaveFile file={files.jsonResume} label="JSON Resume" name="JSON Resume" />
        {all && (
          <>
            <SaveFile file={files.markdown} label="Markdown" name="Markdown" />
            <SaveFile file={files.text} label="Plain text" name="plain text" />
            <SaveFile file={files.page} label="Web page" name="web page" />
          </>
        )}
        {(contactQrWithout ?? website) && (
          <button
            type="button"
            class="bordered-button aria-expanded:bg-sunken aria-expanded:font-semibold"
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            <QrIcon />
            <span class="keep-room" data-room="QR">
              QR
            </span>
          </button>
        )}
      </div>
      {open && (
        <div ref={codes}>
          {contactQrWithout && (
            <Qr
              file={files.contactQr}
              title="Scan to save the contact"
              says={`${whatIsIn(contactQrWithout)}.`}
            />
          )}
          {website && (all || !contactQrWithout) && (
            <Qr file={files.websiteQr} title="Scan to open the website" says={`${website}.`} />
          )}
        </div>
      )}
    </div>
  );
}

/** What the contact's code holds, in words. */
function whatIsIn(without: readonly string[]): string {
  const parts = ['title', 'phone', 'email', 'website'].filter((it) => !without.includes(it));
  return `Name, ${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
