import { defineUnlistedScript } from '#imports';
import { writeClipboard } from '../browser/clipboard.ts';
import type { InPage } from '../browser/page.ts';
import type { PageAnswer } from '../jobs/read/answer.ts';
import { selectedText } from '../jobs/read/dom.ts';
import { readPosting } from '../jobs/read/index.ts';

/** Injected where the user asks for it: reads the page, and waits to copy in it. */
export default defineUnlistedScript((): PageAnswer => {
  (globalThis as InPage).recruiterCard = { copy: writeClipboard };
  const selection = selectedText(window);
  const read = (selected?: string) =>
    readPosting(document, location.href, { asked: true, selection: selected });
  return { reading: read(), ...(selection !== '' && { selected: read(selection) }) };
});
