import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { FakeOrg } from '../fake-atlassian/org';
import { smallOrg } from '../fixtures/atlassian';
import { dashboards } from '../fixtures/dashboards';
import { storedPreferences } from '../fixtures/stored-preferences';
import { connect } from './connect';
import { evaluating, expectText, press, pressText, seen } from './screen';
import { expect, test } from './test';

test.use({ atlassian: { orgs: [smallOrg({ eventsPerDay: 200 })] } });

const day = 86_400_000;
const dayText = (at: number) => new Date(at).toISOString().slice(0, 10);

interface Sent {
  id: string;
  attributes: {
    time: string;
    action: string;
    actor?: { id: string; name?: string } | null;
    location?: { countryName?: string } | null;
  };
}

/** Whole days of the past, whose events no longer change while we look: the range in the address, and its events. */
const pastDays = (org: FakeOrg, days: number): { range: string; events: Sent[] } => {
  const today = Math.floor(Date.now() / day) * day;
  const [from, to] = [today - days * day, today];
  const events = org.log
    .between(from - day, Date.now())
    .map(({ event }) => event as Sent)
    .filter(({ attributes: { time } }) => Date.parse(time) >= from && Date.parse(time) < to);
  return { range: `${dayText(from)}..${dayText(to - day)}`, events };
};

/** What of an event is compared with what was exported of it. */
const keyOf = ({ attributes: { time, actor } }: Sent): string => `${new Date(time).toISOString()} ${actor?.name ?? ''}`;

/** The time and the actor of each row of a file that no name in it makes difficult. */
const rowsOf = (csv: string): string[] => {
  const [titles = '', ...lines] = csv.replace('\uFEFF', '').trimEnd().split('\r\n');
  const [time, actor] = ['Time (UTC)', 'Actor'].map((title) => titles.split(',').indexOf(title));
  return lines.map((line) => line.split(',')).map((cells) => `${cells[time ?? -1]} ${cells[actor ?? -1]}`);
};

const eventsOf = (jsonl: string): string[] =>
  jsonl
    .trimEnd()
    .split('\n')
    .map((line) => keyOf(JSON.parse(line) as Sent));

/** The text of the file that arrives among the downloads. */
const downloaded = async (folder: string, ending: string): Promise<string> => {
  // While a file is on its way it is empty, and another one with its name and `.part` beside it.
  const arrived = async () => {
    const names = await readdir(folder);
    const file = names.find((name) => name.endsWith(`.${ending}`));
    return file && !names.some((name) => name.endsWith('.part')) ? readFile(join(folder, file), 'utf8') : '';
  };
  await expect.poll(arrived, { message: `a file .${ending}` }).not.toBe('');
  return arrived();
};

const visit = (page: Page, view: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, `#${view}`);

const filterInAddress = (page: Page): Promise<string | null> =>
  page.evaluate(() => new URLSearchParams(location.hash.split('?')[1]).get('filter'));

/** Waits until the Overview counts this many events. */
const expectTotal = (page: Page, total: number): Promise<void> =>
  expectText(page, 'region', 'Total events', new RegExp(`(?<![\\d,])${total.toLocaleString('en-US')}(?![\\d,])`));

/** Panels of the dashboard in view that show neither a figure nor a picture, or say that there is nothing. */
const unfilled = (page: Page, dashboard: string): Promise<string[]> =>
  page.evaluate((id) => {
    const place = document.querySelector(`[data-dashboard="${id}"][data-state="ready"]`);
    if (!place) return ['all'];
    return [...place.querySelectorAll<HTMLElement>('section[data-panel]')]
      .filter(({ lastElementChild: body }) => {
        const text = (body as HTMLElement).innerText;
        const drawn = [...(body?.querySelectorAll('canvas') ?? [])].some((canvas) => canvas.checkVisibility());
        return (!drawn && !/\d/.test(text)) || text.includes('in this time range');
      })
      .map((panel) => panel.dataset.panel ?? '');
  }, dashboard);

test('every panel of the three dashboards shows something, in the page and in the popup', async ({ firefox, org }) => {
  test.slow();
  const page = await connect(firefox, org, 30);
  for (const { id, title, panels } of dashboards) {
    await visit(page, `/${id}?range=30d`);
    await seen(page, 'heading', title);
    for (const name of panels) await seen(page, 'region', name);
    await expect.poll(() => unfilled(page, id), { message: title, timeout: 20_000 }).toEqual([]);
  }

  const popup = await firefox.open('popup.html#/?range=30d');
  await popup.setViewport({ width: 800, height: 600 });
  for (const { id, title, tab, panels } of dashboards) {
    await press(popup, 'tab', tab);
    for (const name of panels) await seen(popup, 'region', name);
    await expect.poll(() => unfilled(popup, id), { message: `popup, ${title}`, timeout: 20_000 }).toEqual([]);
  }
  // The arrow keys go from tab to tab, and round; the last is that of the alerts.
  await popup.keyboard.press('ArrowRight');
  await popup.waitForSelector('[role="tabpanel"][aria-labelledby="tab-alerts"]');
  await popup.keyboard.press('ArrowRight');
  await popup.waitForSelector('[data-dashboard="overview"]');
  await popup.keyboard.press('End');
  await popup.waitForSelector('[role="tabpanel"][aria-labelledby="tab-alerts"]');
  await popup.keyboard.press('ArrowLeft');
  await popup.waitForSelector('[data-dashboard="user-activity"]');
  await expect.poll(() => storedPreferences(evaluating(popup))).toMatchObject({ popupDashboard: 'user-activity' });
  const again = await firefox.open('popup.html');
  await again.waitForSelector('[data-dashboard="user-activity"]');
});

test('a chip, a bar and JQL filter the very events of the log; Back undoes it; what cannot be read changes nothing', async ({
  firefox,
  org,
}) => {
  test.slow();
  const page = await connect(firefox, org);
  const { range, events } = pastDays(org, 5);
  await visit(page, `/overview?range=${range}`);
  await expectTotal(page, events.length);

  await press(page, 'button', 'Filter by Country');
  const option = await page.waitForSelector('[role="option"]');
  const country = (await option?.$eval('bdi', ({ textContent }) => textContent)) ?? '';
  const inCountry = events.filter(({ attributes: { location } }) => location?.countryName === country);
  expect(inCountry.length).toBeGreaterThan(0);
  await option?.click();
  await expectTotal(page, inCountry.length);
  await page.keyboard.press('Escape');
  await expectText(page, 'region', 'Filter', country);

  // The first bar: the action that is most frequent among these.
  const names = new Map(org.sample.catalogue.map(({ id, displayName }) => [id, displayName]));
  const bar = await page.waitForSelector('[data-panel="events-by-action"] li button');
  const action = await bar?.evaluate((button) => button.title.split('\n')[0]);
  const drilled = inCountry.filter(({ attributes }) => (names.get(attributes.action) ?? attributes.action) === action);
  await bar?.click();
  await expectTotal(page, drilled.length);
  expect(await filterInAddress(page)).toMatch(/^country = .* AND action = /);
  await page.evaluate(() => history.back());
  await expectTotal(page, inCountry.length);

  await press(page, 'button', 'JQL');
  const editor = await page.waitForSelector('[role="textbox"][contenteditable="true"]');
  await editor?.click();
  await page.keyboard.type(' AND outcom = failure');
  await page.keyboard.press('Enter');
  await expectText(page, 'region', 'Filter', 'There is no field “outcom”.');
  await expectTotal(page, inCountry.length);
  await press(page, 'button', 'Replace “outcom” by “outcome”');
  await expect.poll(() => filterInAddress(page)).toMatch(/^country = .* AND outcome = failure$/);
});

test('the explorer opens an event as it was sent, and exports all of them to a file', async ({ firefox, org }) => {
  test.slow();
  const page = await connect(firefox, org);
  const { range, events } = pastDays(org, 3);
  await visit(page, `/explore?range=${range}`);
  await seen(page, 'grid', 'Events under this range and filter');
  await (await page.waitForSelector('[role="gridcell"]'))?.click();
  await expectText(page, 'complementary', null, 'JSON');
  const json = await page.waitForSelector('aside pre[aria-busy="false"]');
  const shown = await json?.evaluate(({ textContent }) => textContent);
  expect(events.map((event) => JSON.stringify(event, null, 2))).toContain(shown);

  for (const { format, ending, read } of [
    { format: 'CSV, for spreadsheets', ending: 'csv', read: rowsOf },
    { format: 'JSONL, untouched events', ending: 'jsonl', read: eventsOf },
  ]) {
    await press(page, 'button', 'Export');
    await seen(page, 'dialog', 'Export events');
    await pressText(page, format);
    await press(page, 'button', 'Export');
    await expectText(page, 'dialog', 'Export events', /was written|were written/);
    const file = await downloaded(firefox.downloads, ending);
    expect(read(file).sort()).toEqual(events.map(keyOf).sort());
    await press(page, 'button', 'Close');
  }
});
