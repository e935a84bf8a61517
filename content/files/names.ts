import type { Profile } from '../schema.ts';

/** The folder of the files in the extension. */
export const FILES_FOLDER = 'files';

/** A file that the extension carries. */
export type SavedFile = {
  /** What it's called in the extension, and in the folder for downloads. */
  name: string;
  /** Its address in the extension. */
  path: string;
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
 * The files to take along. Each name says whose the file is first, because it'll lie among many others. A
 * file has that name in the extension, too: a browser that opens it in a tab saves it under its address.
 */
export function filesOf({
  name: candidate,
  label,
}: Pick<Profile, 'name' | 'label'>): Record<FileId, SavedFile> {
  const file = (extension: string, ...parts: string[]): SavedFile => {
    const words = [candidate, ...parts].join(' - ').replace(NOT_IN_NAMES, ' ').trim();
    const name = `${words}.${extension}`;
    return { name, path: `/${FILES_FOLDER}/${encodeURIComponent(name)}` };
  };
  return {
    cv: file('pdf', label, 'CV'),
    cvLetter: file('pdf', label, 'CV (Letter)'),
    contact: file('vcf'),
    jsonResume: file('json', 'JSON Resume'),
    markdown: file('md', label),
    text: file('txt', label),
    page: file('html', label),
    contactQr: file('svg', 'contact QR'),
    websiteQr: file('svg', 'website QR'),
  };
}
