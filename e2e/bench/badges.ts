import type { CDPSession } from '@playwright/test';
import { launchChromium } from '../browsers/chromium';
import { startFakeAtlassian } from '../fake-atlassian/start';
import { type AdminPage, knowOrg } from '../fixtures/admin-site';
import { smallOrg } from '../fixtures/atlassian';
import { cpuBetween, type Frame, framesBetween, record } from './trace';

const rows = 200;
const rounds = 9;

/** What badges cost a page on which so many rows appear in one go, medians, ms. */
export interface BadgeCost {
  badges: number;
  /** From the moment the rows stand in the page, unseen yet, until the last badge is in its place. */
  firstMs: number;
  /** The first time, until the rows themselves are seen. */
  firstSeenMs: number;
  againMs: number;
  /** From the frame that has the rows on it to the one that has the badges as well; 0 where it is the same. */
  firstFrameMs: number;
  againFrameMs: number;
  /** Processor time of the page's main thread: in code of the content script, … */
  firstScriptMs: number;
  scriptMs: number;
  /** … in styling, laying out and painting all of the page, with badges … */
  renderMs: number;
  /** … and without them. */
  bareRenderMs: number;
  /** In the page's own code, for scale. */
  pageScriptMs: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** In the page, as a text: tsx would give the functions in it names by a function that the page does not have. */
const showRows = `new Promise((resolve) => {
  let start = 0;
  let last = 0;
  let timer;
  const done = () => {
    observer.disconnect();
    resolve({ ms: last - start, madeMs: start - performance.getEntriesByName('rows')[0].startTime, badges: document.querySelectorAll('[data-orgwatch]').length });
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(done, 500);
  };
  const observer = new MutationObserver((records) => {
    if (!records.some(({ addedNodes }) => [...addedNodes].some((node) => node.matches?.('[data-orgwatch]')))) return;
    last = performance.now();
    wait();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith('Show ${rows}')).click();
  // Nobody else has seen them yet: observers are told when this ends.
  start = last = performance.now();
  wait();
})`;

/** One showing of the rows. */
interface Showing {
  ms: number;
  /** What the page took to make its rows. */
  madeMs: number;
  /** Until a frame has the rows. */
  seenMs: number;
  badges: number;
  frameMs: number;
  scriptMs: number;
  renderMs: number;
  pageScriptMs: number;
}

/** How long after the first frame the one came that ends after so many ms. */
const until = (frames: readonly Frame[], ms: number): number => {
  const last = frames.find(({ end }) => end >= ms) ?? frames.at(-1);
  return (last?.end ?? 0) - (frames[0]?.end ?? 0);
};

/** Shows the rows, waits in the page until no badge has come for a while, and says what it took. */
const show = async (browser: CDPSession, { page }: AdminPage): Promise<Showing> => {
  let shown = { ms: 0, madeMs: 0, badges: 0 };
  const events = await record(browser, async () => {
    shown = await page.evaluate(showRows);
  });
  const frames = framesBetween(events, 'rows');
  return {
    ...shown,
    seenMs: (frames[0]?.end ?? 0) - shown.madeMs,
    frameMs: until(frames, shown.madeMs + shown.ms),
    ...cpuBetween(events, 'rows', 'content-scripts/'),
  };
};

/** Measures badges in real Chromium, in an organization of 250 people, on the fake admin site. */
export const measureBadges = async (extension: string): Promise<BadgeCost> => {
  const fake = await startFakeAtlassian({ orgs: [smallOrg()] });
  const orgwatch = await launchChromium({ extension, port: fake.port });
  try {
    const known = await knowOrg(fake, orgwatch);
    const browser = await orgwatch.context.browser()?.newBrowserCDPSession();
    if (!browser) throw new Error('There is no way to record what the browser does');
    const first: Showing[] = [];
    const again: Showing[] = [];
    const bare: Showing[] = [];
    // With badges and without them in turn: whatever else the machine does, it does to both.
    for (let round = 0; round < rounds * 2; round++) {
      const on = round % 2 === 0;
      await known.choose({ on });
      const admin = await known.open(`/users?rows=${rows}`);
      await admin.page.getByRole('button', { name: `Show ${rows}` }).waitFor();
      const showings = [await show(browser, admin), await show(browser, admin), await show(browser, admin)];
      if (on) first.push(...showings.slice(0, 1));
      (on ? again : bare).push(...showings.slice(1));
      await admin.page.close();
    }
    const of = (showings: readonly Showing[], figure: keyof Showing): number =>
      median(showings.map((one) => one[figure]));
    return {
      badges: of(again, 'badges'),
      firstMs: of(first, 'ms'),
      firstSeenMs: of(first, 'seenMs'),
      againMs: of(again, 'ms'),
      firstFrameMs: of(first, 'frameMs'),
      againFrameMs: of(again, 'frameMs'),
      firstScriptMs: of(first, 'scriptMs'),
      scriptMs: of(again, 'scriptMs'),
      renderMs: of(again, 'renderMs'),
      bareRenderMs: of(bare, 'renderMs'),
      pageScriptMs: of(bare, 'pageScriptMs'),
    };
  } finally {
    await orgwatch.close();
    await fake.close();
  }
};
