/**
 * `npm run bench [events …]`: what the extension costs, measured in real Chromium on the production build.
 * It prints a table beside what we aim at, and writes `.output/bench.json`. `npm run bench monitors [events …]` and
 * `npm run bench risk [events …]` measure these alone, on a store that is filled without a sync.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type ChromiumWithExtension, launchChromium } from '../browsers/chromium';
import { startFakeAtlassian } from '../fake-atlassian/start';
import { submitConnectForm } from '../fixtures/connect';
import { storedRecords } from '../stored-record';
import { measureBadges } from './badges';
import { exportInPage } from './export-in-page';
import type { Bench } from './in-page';
import { inPageCode } from './in-page-code';
import { sizeOfContentScripts, sizeOfPage, sizeOfZip } from './size';

const extension = '.output/chrome-mv3';
const onlyMonitors = process.argv.includes('monitors');
const onlyRisk = process.argv.includes('risk');
const onlyBadges = process.argv.includes('badges');
const counts = process.argv.slice(2).map(Number).filter(Boolean);
const sizes = onlyBadges ? [] : counts.length > 0 ? counts : [100_000, 1_000_000];

interface Figure {
  what: string;
  value: number;
  unit: string;
  /** What we aim at; null where there is no aim. */
  aim: number | null;
}

const figures: Figure[] = [];
const note = (what: string, value: number, unit: string, aim: number | null = null): void => {
  figures.push({ what, value, unit, aim });
  const verdict = aim === null ? '' : `   aim ≤ ${aim}${value > aim ? '   MISSED' : ''}`;
  console.log(`  ${what.padEnd(64)} ${value.toFixed(value < 100 ? 1 : 0).padStart(10)} ${unit}${verdict}`);
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const code = await inPageCode();

/** A page of the extension that shows nothing of its own, with the in-page part in it. */
const bench = async <N extends keyof Bench>(page: Page, name: N, ...args: Parameters<Bench[N]>) => {
  await page.evaluate(code);
  return (await page.evaluate(
    ([name, args]) =>
      (globalThis as unknown as { bench: Record<string, (...args: unknown[]) => unknown> }).bench[name as string]?.(
        ...(args as unknown[]),
      ),
    [name, args] as const,
  )) as Awaited<ReturnType<Bench[N]>>;
};

const empty = 'manifest.json';

/** From the start of navigation until every panel is drawn, ms. */
const coldOpen = async (browser: ChromiumWithExtension, range: string): Promise<number> => {
  // The browser's own start is not ours to measure, and takes all of a small machine for a while.
  const rest = await browser.open(empty);
  await rest.waitForTimeout(4000);
  const page = await browser.open(`options.html#/overview?range=${range}`);
  const handle = await page.waitForFunction(
    () => performance.getEntriesByName('orgwatch:dashboard-drawn')[0]?.startTime,
    null,
    { timeout: 60_000, polling: 20 },
  );
  const ms = (await handle.jsonValue()) ?? Number.NaN;
  await page.close();
  return ms;
};

/** The pages with so many events in them, for the eye. */
const photograph = async (browser: ChromiumWithExtension, events: string): Promise<void> => {
  const page = await browser.open(empty);
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const place of ['overview', 'products', 'user-activity', 'explore']) {
    await page.goto(`chrome-extension://${browser.extensionId}/options.html#/${place}?range=180d`);
    await page.locator('[data-state="ready"]').first().waitFor();
    await page.screenshot({ path: `.output/bench/${events}-${place}.png`, fullPage: true });
  }
  await page.close();
};

const heapOf = async (browser: ChromiumWithExtension, range: string): Promise<number> => {
  const page = await browser.open(`options.html#/overview?range=${range}`);
  await page.waitForFunction(() => performance.getEntriesByName('orgwatch:dashboard-drawn').length > 0);
  const session = await browser.context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.enable').then(() => session.send('Performance.getMetrics'));
  await page.close();
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
};

/** What monitors cost, over what is stored. */
const noteMonitors = async (page: Page, largest: boolean): Promise<void> => {
  const { rows, afterPage, backTests } = await bench(page, 'measureMonitors');
  for (const [i, { monitors, ms }] of afterPage.entries())
    note(
      `evaluating ${monitors} monitors after a page of 500 events (${rows.toLocaleString('en')})`,
      ms,
      'ms',
      largest && i === 0 ? 50 : null,
    );
  for (const { what, ms } of backTests) note(`back-test: ${what}`, ms, 'ms', largest ? 100 : null);
};

/** What scoring people costs, in a browser of its own whose store has 20 times the sample organization's 250 people. */
const noteRisk = async (port: number, count: number): Promise<void> => {
  const browser = await launchChromium({ extension, port });
  const page = await browser.open(empty);
  await bench(page, 'fillStore', count, 20);
  const { rows, first, full, some } = await bench(page, 'measureRisk');
  await browser.close();
  const largest = count === 1_000_000;
  const of = `${full.people.toLocaleString('en')} people, ${rows.toLocaleString('en')} events`;
  note(`risk: a full pass, ${of}`, full.ms, 'ms', largest ? 1500 : null);
  note(`risk:   the longest of its ${full.pieces} pieces`, full.longestMs, 'ms', largest ? 50 : null);
  note('risk: the first pass of a fresh worker', first.ms, 'ms');
  note(`risk:   the longest of its ${first.pieces} pieces`, first.longestMs, 'ms', largest ? 50 : null);
  note('risk:   findings', full.findings, '');
  note(`risk: ${some.people} people concerned by a page of 500 events`, some.ms, 'ms');
  note(`risk:   the longest of its ${some.pieces} pieces`, some.longestMs, 'ms', largest ? 50 : null);
  for (const said of full.failed) throw new Error(`A signal threw: ${said}`);
};

/** What badges cost the admin site. */
const noteBadges = async (): Promise<void> => {
  console.log('\n200 new rows on a page of the admin site');
  const cost = await measureBadges(extension);
  note(`badges: from the rows in the page to the last of ${cost.badges}, the first time`, cost.firstMs, 'ms', 100);
  note('badges:   until the rows themselves are seen', cost.firstSeenMs, 'ms');
  note('badges:   from the frame with the rows to that with the badges', cost.firstFrameMs, 'ms', 100);
  note('badges:   the same people once more', cost.againMs, 'ms', 100);
  note('badges:   from the frame with the rows to that with the badges', cost.againFrameMs, 'ms', 100);
  note('badges: main thread of the page, the content script, the first time', cost.firstScriptMs, 'ms', 10);
  note('badges:   the same people once more', cost.scriptMs, 'ms', 10);
  note('badges: main thread of the page, styling, layout and painting', cost.renderMs, 'ms');
  note('badges:   the page without badges', cost.bareRenderMs, 'ms');
  note('badges:   the page’s own code that makes the rows', cost.pageScriptMs, 'ms');
};

console.log('\nSizes (gzipped KB)');
note('popup: all it loads before its first paint', sizeOfPage(extension, 'popup.html') / 1000, 'KB', 250);
note('options page: all it loads before its first paint', sizeOfPage(extension, 'options.html') / 1000, 'KB');
note('content script', sizeOfContentScripts(extension) / 1000, 'KB', 15);
const zip = sizeOfZip('.output', 'chrome');
if (zip !== null) note('zip for Chrome', zip / 1000, 'KB');

if (!onlyRisk && !onlyMonitors) await noteBadges();

for (const count of sizes) {
  const events = count.toLocaleString('en');
  console.log(`\n${events} events of the sample organization`);
  const fake = await startFakeAtlassian({
    orgs: [{ seed: 'bench', eventsPerDay: Math.round(count / 180), rate: { announced: 1_000_000, enforced: false } }],
  });
  if (onlyRisk) {
    await noteRisk(fake.port, count);
    await fake.close();
    continue;
  }
  if (onlyMonitors) {
    const browser = await launchChromium({ extension, port: fake.port });
    const page = await browser.open(empty);
    await bench(page, 'fillStore', count);
    await noteMonitors(page, count === 1_000_000);
    await browser.close();
    await fake.close();
    continue;
  }
  const [org] = fake.orgs;
  if (!org) throw new Error('The fake Atlassian has no organization.');
  const userDataDir = await mkdtemp(join(tmpdir(), 'orgwatch-bench-'));
  const launch = () => launchChromium({ extension, port: fake.port, userDataDir });

  let browser = await launch();
  let page = await browser.open('options.html');
  const begun = Date.now();
  await submitConnectForm(page, { org: org.id, key: org.keys[0]?.key ?? '', depthDays: 180 });
  await page.getByRole('region', { name: 'Total events' }).waitFor();
  await page.goto(`chrome-extension://${browser.extensionId}/${empty}`);
  while (!(await storedRecords(page))[0]?.backfill?.completedAt) await page.waitForTimeout(500);
  note('sync in all, through the fake Atlassian', (Date.now() - begun) / 1000, 's');

  if (count === sizes[0]) {
    const append = await bench(page, 'measureAppend', 50_000);
    note(
      `append: parse, validate, encode, compress, commit (${append.bytesPerEvent.toFixed(0)} B)`,
      append.allUs,
      'µs/event',
      30,
    );
    note('  of which understanding the JSON', append.understandUs, 'µs/event');
    const rows = await bench(page, 'measureRows', 20_000);
    note('the same as one IndexedDB row an event, 5 indexes', rows.writeUs, 'µs/event');
    note('  ratio of writing', rows.writeUs / append.allUs, '×');
    note('  reading and counting all rows', rows.readUs, 'µs/event');
  }
  const holdings = await bench(page, 'measureHoldings');
  note('stored, by our own count', holdings.bytes / holdings.rows, 'B/event', 150);
  note('stored, as the browser reports its whole use', holdings.usage / holdings.rows, 'B/event');
  for (const range of ['7d', '180d'] as const) {
    const measured = await bench(page, 'measureDashboards', range);
    const aim = range === '180d' && count === 1_000_000 ? 25 : null;
    note(`${range}: reading the view (${measured.rows.toLocaleString('en')} rows)`, measured.viewMs, 'ms');
    for (const { id, unfilteredMs, filteredMs, threeConditionsMs } of measured.dashboards) {
      note(`${range}: ${id}, all panels after a filter change`, filteredMs, 'ms', aim);
      note(`${range}: ${id}, all panels, three conditions`, threeConditionsMs, 'ms', aim);
      note(`${range}: ${id}, all panels, unfiltered`, unfilteredMs, 'ms', aim);
    }
  }
  const explorer = await bench(page, 'measureExplorer', '180d');
  note(`explorer: ${explorer.rows.toLocaleString('en')} events by time`, explorer.byTimeMs, 'ms');
  note('explorer: the same by actor', explorer.byActorMs, 'ms');
  note('explorer: a screenful of rows', explorer.screenfulMs, 'ms');
  note('values of a field with their counts, the first time', explorer.firstValuesMs, 'ms');
  note('  searched while typing', explorer.valuesMs, 'ms', 15);
  note('searching untouched events', explorer.searchedPerSecond, 'events/s');
  note('exporting CSV, all columns', explorer.csvPerSecond, 'events/s');
  note('exporting JSONL', explorer.jsonlPerSecond, 'events/s');
  await noteMonitors(page, count === 1_000_000);
  await browser.close();

  for (const [range, aim] of [
    ['7d', 300],
    ['180d', 600],
  ] as const) {
    const opened: number[] = [];
    for (let round = 0; round < 5; round++) {
      browser = await launch();
      opened.push(await coldOpen(browser, range));
      await browser.close();
    }
    note(`${range}: Overview, new browser, until every panel is drawn`, median(opened), 'ms', aim);
  }
  browser = await launch();
  page = await browser.open(empty);
  note('7d: JS heap of the page', await heapOf(browser, '7d'), 'MB');
  note('180d: JS heap of the page', await heapOf(browser, '180d'), 'MB');
  for (const format of ['CSV, for spreadsheets', 'JSONL, untouched events'] as const) {
    const cost = await exportInPage(browser, format);
    note(`exporting everything as ${format.split(',')[0]}, in the page`, holdings.rows / cost.seconds, 'events/s');
    note('  JS heap before it', cost.heapBefore, 'MB');
    note('  JS heap at its highest', cost.heapPeak, 'MB');
  }
  await photograph(browser, events);
  await browser.close();
  await noteRisk(fake.port, count);
  await fake.close();
  await rm(userDataDir, { recursive: true, force: true });
}

await writeFile('.output/bench.json', `${JSON.stringify({ at: new Date().toISOString(), figures }, null, 2)}\n`);
console.log('\nWritten to .output/bench.json');
