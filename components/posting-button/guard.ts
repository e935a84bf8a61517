import { byUser } from './by-user.ts';

/** Stops an event that the page made: none gets to what is inside. */
const stopForged = (event: Event) => {
  if (byUser(event)) return;
  event.stopPropagation();
  event.preventDefault();
};

/** Handlers for a root whose parts obey only the user. */
export const onlyByUser = {
  onClickCapture: stopForged,
  onInputCapture: stopForged,
  onKeyDownCapture: stopForged,
};
