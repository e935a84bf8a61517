/** Says that your last choice couldn't be stored, and what to do about it. */
export const Unstored = () => (
  <p class="pt-2 text-warn" role="alert">
    Your browser couldn’t save this, so it lasts until you leave this page. Free up some space and
    try again.
  </p>
);
