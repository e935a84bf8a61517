import { options } from 'preact';

/** Makes changes of state, and draws them before it returns instead of after the running script. */
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
