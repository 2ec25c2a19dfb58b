import { requireBrowser } from './find-browser';

/** Run before the journeys: both browsers are there, or installed now, or it says what is missing. */
for (const name of ['chromium', 'firefox'] as const) console.log(`${name}: ${requireBrowser(name)}`);
