import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { filesOf } from '../../content/files/names.ts';
import { contactQrText, websiteQrText } from '../../content/files/qr-text.ts';
import type { Content } from '../../content/schema.ts';
import { CopyContact } from './CopyContact.tsx';
import { QrIcon, UserIcon } from './icons.tsx';
import { Qr } from './Qr.tsx';
import { SaveFile } from './SaveFile.tsx';

type Props = {
  content: Pick<Content, 'profile' | 'contact'>;
  /** Every file, or only those that a recruiter asks for most. */
  all?: boolean;
};

/** What can be taken along: the contact, the profile in the format that the next tool reads, and QR codes. */
export function TakeAlong({ content, all = false }: Props) {
  const files = filesOf(content.profile);
  const [open, setOpen] = useState(false);
  const codes = useRef<HTMLDivElement>(null);
  const contactQr = contactQrText(content);
  const website = websiteQrText(content);
  useLayoutEffect(() => {
    if (open) codes.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <div class="print:hidden">
      <div class="flex flex-wrap gap-2">
        {all && (
          <>
            <SaveFile file={files.cv} label="CV (PDF)" name="CV" />
            <SaveFile file={files.cvLetter} label="CV (PDF, Letter)" name="CV, Letter" />
          </>
        )}
        <SaveFile file={files.contact} label="Save contact" name="contact" icon={<UserIcon />} />
        <CopyContact content={content} />
        <SaveFile file={files.jsonResume} label="JSON Resume" name="JSON Resume" />
        {all && (
          <>
            <SaveFile file={files.markdown} label="Markdown" name="Markdown" />
            <SaveFile file={files.text} label="Plain text" name="plain text" />
            <SaveFile file={files.page} label="Web page" name="web page" />
          </>
        )}
        {(contactQr ?? website) && (
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
          {contactQr && (
            <Qr
              file={files.contactQr}
              title="Scan to save the contact"
              says={`${whatIsIn(contactQr.without)}.`}
            />
          )}
          {website && (all || !contactQr) && (
            <Qr file={files.websiteQr} title="Scan to open the website" says={website} />
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
