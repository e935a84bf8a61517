/** What goes on the clipboard: always the text, and its html if the target may want it. */
export type Clip = { text: string; html?: string | undefined };

/** `refused`: the browser allowed no way to copy, so the text has to be shown for copying by hand. */
export type CopyResult = 'copied' | 'refused';

/** Puts a clip on the clipboard; never throws. */
export type Copy = (clip: Clip) => Promise<CopyResult>;
