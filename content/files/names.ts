import type { Profile } from '../schema.ts';

/** Where the files lie in the extension. */
const FOLDER = '/files';

/** A file that the extension carries, for a link with `download`. */
export type SavedFile = {
  /** Its address in the extension. */
  path: string;
  /** What it's called in the folder for downloads. */
  name: string;
};

export type FileId =
  | 'cv'
  | 'cvLetter'
  | 'contact'
  | 'jsonResume'
  | 'markdown'
  | 'text'
  | 'page'
  | 'contactQr'
  | 'websiteQr';

/** Characters that a file's name may not have on Windows, and what hides a file elsewhere. */
const NOT_IN_NAMES = /[<>:"/\\|?*]+|^\.+/g;

/**
 * The files to take along: each one's address in the extension, and the name that it's saved under. The
 * name says whose it is first, because it'll lie among many others.
 */
export function filesOf({
  name,
  label,
}: Pick<Profile, 'name' | 'label'>): Record<FileId, SavedFile> {
  const file = (path: string, ...parts: string[]): SavedFile => ({
    path: `${FOLDER}/${path}`,
    name: `${[name, ...parts].join(' - ').replace(NOT_IN_NAMES, ' ').trim()}${/\.\w+$/.exec(path)?.[0] ?? ''}`,
  });
  return {
    cv: file('cv-a4.pdf', label, 'CV'),
    cvLetter: file('cv-letter.pdf', label, 'CV (Letter)'),
    contact: file('contact.vcf'),
    jsonResume: file('resume.json', 'JSON Resume'),
    markdown: file('profile.md', label),
    text: file('profile.txt', label),
    page: file('profile.html', label),
    contactQr: file('contact-qr.svg', 'contact QR'),
    websiteQr: file('website-qr.svg', 'website QR'),
  };
}
