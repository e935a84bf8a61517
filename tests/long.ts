/** Whether there's time for long runs: `npm run test:long` sets it. */
export const LONG = process.env['LONG'] === '1';
