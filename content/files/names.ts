import type { Profile } from '../schema.ts';

/** The folder of the files in the extension. */
export const FILES_FOLDER = 'files';

/** A file that comes with the extension. */
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

/** Characters that Windows doesn't allow in file names, and what hides a file elsewhere. */
const NOT_IN_NAMES = /[<>:"/\\|?*]+|^\.+/g;

/**
 * The files to take along. Each name begins with the candidate's, because the file will end up among many
 * others. Inside the extension it has the same name, because a browser that opens it in a tab saves it under
 * that name.
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
