import type { SavedFile } from '../../content/files/names.ts';
import { SaveFile } from './SaveFile.tsx';

type Props = {
  file: SavedFile;
  /** What a phone does with it: "Scan to save the contact". */
  title: string;
  /** What's in it, as a sentence. */
  says: string;
};

/**
 * A QR code, large enough to scan from a screen, dark on white in both themes. It's a picture that's made
 * when the extension is built, and it can be saved.
 */
export const Qr = ({ file, title, says }: Props) => (
  <section class="mt-2 flex flex-wrap gap-4 rounded-control bg-sunken p-3" aria-label={title}>
    <img
      class="rounded-control forced-color-adjust-none"
      src={file.path}
      width={196}
      height={196}
      alt={`QR code. ${says}`}
    />
    <div class="min-w-32 flex-1">
      <h3 class="font-semibold text-ink">{title}</h3>
      <p class="pt-0.5">{says} It’s part of the extension, so nothing is sent.</p>
      <SaveFile
        file={file}
        label="Save as SVG"
        name="the QR code"
        class="quiet-button -ml-2 mt-1"
      />
    </div>
  </section>
);
