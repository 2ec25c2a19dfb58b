import type { Page } from 'puppeteer-core';
import { keyOf } from '../fixtures/atlassian';
import { type PanelTitle, panelTitles } from '../fixtures/overview';
import { expectSameSet } from '../fixtures/stored';
import { submitConnectForm, untilFilled } from './connect';
import { evaluating, expectText, fill, press, seen, textOf } from './screen';
import { recordCounts } from './stored';
import { expect, test } from './test';

const day = 86_400_000;
const dayText = (at: number) => new Date(at).toISOString().slice(0, 10);

/** Every panel that is not empty says a number, or draws on a canvas. */
const showsSomething = async (page: Page, title: PanelTitle): Promise<boolean> =>
  /\d/.test(await textOf(page, 'region', title)) ||
  (await seen(page, 'region', title)).evaluate((panel) =>
    [...panel.querySelectorAll('canvas')].some((canvas) => canvas.checkVisibility()),
  );

test('the first run opens the welcome, a wrong key is told and not kept, the right one fills the Overview', async ({
  firefox,
  fake,
  org,
}) => {
  const { welcome: page } = firefox;
  expect(await page.evaluate(() => location.hash)).toBe('#/welcome');
  await submitConnectForm(page, org.id, 'not-the-key');
  await page.waitForSelector('[role="alert"] ::-p-text(Atlassian does not accept this API key)');
  expect(await page.evaluate(async () => Object.keys(await chrome.storage.local.get()))).not.toContain('connections');
  expect(Object.values(await recordCounts(page)).every((count) => count === 0)).toBe(true);
  expect(fake.requests.all().map(({ path, query }) => [path.split('/').at(-1), query.limit])).toEqual([
    ['events-stream', '1'],
  ]);

  await fill(page, 'key', keyOf(org));
  await press(page, 'button', 'Connect');
  await seen(page, 'heading', 'Overview');
  const until = Date.now();
  await untilFilled(page);
  await expectSameSet(evaluating(page), org, { depthDays: 7, until });
  expect(fake.requests.all().every(({ host, method }) => host === 'api.atlassian.com' && method === 'GET')).toBe(true);

  // Whole days of the past: their events no longer change while we look.
  const today = Math.floor(until / day) * day;
  const [from, to] = [today - 5 * day, today];
  await page.evaluate(
    (range) => {
      location.hash = `#/overview?range=${range}`;
    },
    `${dayText(from)}..${dayText(to - day)}`,
  );
  const events = org.log
    .between(from - day, until)
    .map(({ event }) => event as { attributes: { time: string; actor?: { id: string } | null } })
    .filter(({ attributes: { time } }) => Date.parse(time) >= from && Date.parse(time) < to);
  const actors = new Set(events.map(({ attributes }) => attributes.actor?.id)).size;
  await expectText(
    page,
    'region',
    'Total events',
    new RegExp(`(?<!\\d)${events.length.toLocaleString('en-US')}(?!\\d)`),
  );
  await expectText(page, 'region', 'Unique actors', new RegExp(`(?<!\\d)${actors}(?!\\d)`));
  for (const title of panelTitles) await expect.poll(() => showsSomething(page, title), { message: title }).toBe(true);
});
