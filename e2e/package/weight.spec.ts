import { expect, test } from '@playwright/test';
import { sizeOfPage } from '../bench/size';

/** Scripts, styles and HTML, gzipped, in kB: what is needed later is loaded later (`lazily`). */
const most = 250;

for (const browser of ['chrome', 'firefox'])
  test(`the popup for ${browser} loads no more than ${most} kB before its first paint`, () => {
    const weight = sizeOfPage(`.output/${browser}-mv3`, 'popup.html') / 1000;
    // Less than React by itself: then it is the measuring that fails.
    expect(weight).toBeGreaterThan(60);
    expect(weight).toBeLessThanOrEqual(most);
  });
