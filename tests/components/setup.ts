import { options } from 'preact';

/**
 * Runs effects without waiting for a frame: a frame that is still to come when a test file ends would
 * look for a window that's gone.
 */
options.requestAnimationFrame = (run) => setTimeout(run);
