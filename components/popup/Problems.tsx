import { Problem } from '../kit/Problem.tsx';
import type { PopupPosting } from './use-posting.ts';

const NOT_STORED =
  'Your browser couldn’t save this, so it lasts until the popup closes. Free up some space and try again.';

const NOT_OPENED = 'The interview guide didn’t open. Close and reopen the popup, then try again.';

/** What the browser couldn't do, and what to do about it. */
export const Problems = ({ posting }: { posting: PopupPosting }) => (
  <div class="sticky bottom-0 bg-warn-soft">
    {posting.unstored && <Problem>{NOT_STORED}</Problem>}
    {posting.unopened && <Problem>{NOT_OPENED}</Problem>}
  </div>
);
