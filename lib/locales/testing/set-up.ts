import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getEnglish } from './english';
import { untouchBrowser } from './untouched-browser';

// The files of a worker share its globals, and what one leaves behind is not the next one's.
vi.useRealTimers();
vi.restoreAllMocks();
untouchBrowser();

/** The fake browser has no texts of its own; ours are found where a browser would have them. */
fakeBrowser.i18n.getMessage = ((key: string, substitutions?: string | string[]) =>
  getEnglish(key, substitutions)) as typeof fakeBrowser.i18n.getMessage;

// The library looks for the browser by its global name.
Object.assign(globalThis, { chrome: fakeBrowser });
