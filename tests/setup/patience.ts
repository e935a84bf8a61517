import { configure } from '@testing-library/preact';

/** What's waited for comes in milliseconds, or in seconds on a busy machine; this only ends a hang. */
configure({ asyncUtilTimeout: 5 * 60_000 });
