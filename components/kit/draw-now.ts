import { options } from 'preact';

/** Changes state, and draws the result before it returns instead of after the current script. */
export function drawNow(change: () => void): void {
  const before = options.debounceRendering?.bind(options);
  options.debounceRendering = (draw) => {
    draw();
  };
  try {
    change();
  } finally {
    if (before) options.debounceRendering = before;
    else delete options.debounceRendering;
  }
}
