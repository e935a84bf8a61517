import { defineUnlistedScript } from '#imports';
import { writeClipboard } from '../browser/clipboard.ts';
import type { InPage } from '../browser/inject.ts';
import type { PageAnswer } from '../jobs/messages.ts';
import { selectedText } from '../jobs/read/dom.ts';
import { readPosting } from '../jobs/read/index.ts';

/** Injected when the user asks for it: reads the page, and stays ready to copy in it. */
export default defineUnlistedScript((): PageAnswer => {
  (globalThis as InPage).recruiterCard = { copy: writeClipboard };
  const selection = selectedText(window);
  const reading = readPosting(document, location.href, { asked: true });
  return { reading, ...(selection !== '' && { selection }) };
});
