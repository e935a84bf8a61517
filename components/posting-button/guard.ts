import { byUser } from './by-user.ts';

/** Stops events that the page made, so that none reaches the parts inside. */
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
