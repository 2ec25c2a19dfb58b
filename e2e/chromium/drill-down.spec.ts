import type { RawEvent } from '../../lib/sample-org/raw-event';
import { expect, test } from '../fixtures/filled';
import { chips, countryOf, expectFilter, filterInAddress, openView, pastDays } from '../fixtures/filter';
import { expectFigure, panel } from '../fixtures/overview';

const attributes = ({ attributes }: RawEvent) => attributes;

test('a click on what is drawn filters for it, with Alt it is excluded, and Back undoes', async ({ page, org }) => {
  test.slow();
  const { range, events } = pastDays(org, 14);
  await openView(page, 'overview', { range });
  const all = events.length;
  await expectFigure(page, 'Total events', all);
  const is = {
    action: (id: string) => (event: RawEvent) => attributes(event).action === id,
    country: (name: string) => (event: RawEvent) => countryOf(event) === name,
    ip: (ip: string) => (event: RawEvent) => attributes(event).location?.ip === ip,
  };
  const count = (...all: ((event: RawEvent) => boolean)[]) =>
    events.filter((event) => all.every((holds) => holds(event))).length;

  const bar = panel(page, 'Events by action').getByRole('button', { name: /^Filter for Logged in to account, / });
  await bar.click();
  await expectFilter(page, 'action = user_login');
  await expectFigure(page, 'Total events', count(is.action('user_login')));
  await page.goBack();
  await expectFigure(page, 'Total events', all);
  await expectFilter(page, '');
  await bar.click({ modifiers: ['Alt'] });
  await expectFigure(page, 'Total events', all - count(is.action('user_login')));
  expect(await chips(page)).toEqual(['not Action: Logged in to account']);
  await expect(bar).toBeHidden();
  await page.goBack();

  const pieces = panel(page, 'Top actors and their actions').getByRole('button', { name: /^Filter for .* and Logged/ });
  const piece = pieces.first();
  await expectFigure(page, 'Total events', all);
  const [, person = '', number = ''] =
    /^Filter for (.*) and Logged in to account, (\d+) /.exec((await piece.getAttribute('aria-label')) ?? '') ?? [];
  await piece.press('Enter');
  await expectFigure(page, 'Total events', Number(number));
  expect(await chips(page)).toEqual([`Actor: ${person}`, 'Action: Logged in to account']);
  await page.goBack();

  const ip = panel(page, 'Top source IPs')
    .getByRole('button', { name: /^Filter for / })
    .first();
  await expectFigure(page, 'Total events', all);
  const address = (await ip.textContent()) ?? '';
  await ip.click();
  await expectFigure(page, 'Total events', count(is.ip(address)));
  expect(await chips(page)).toEqual([`IP address: ${address}`]);
  await page.goBack();

  await expectFigure(page, 'Total events', all);
  const legend = panel(page, 'Events over time').getByRole('list', { name: 'What the colours mean' });
  await legend.getByRole('button', { name: /^Filter for Confluence\./ }).click();
  await expectFilter(page, 'product = confluence');
  await page.goBack();

  await expectFigure(page, 'Total events', all);
  const hours = panel(page, 'Activity by hour and weekday');
  const [, most] = /, (\d+)\."?$/.exec((await hours.getByRole('img').getAttribute('aria-label')) ?? '') ?? [];
  await hours.getByRole('slider').focus();
  await page.keyboard.press('Enter');
  await expectFigure(page, 'Total events', Number(most));
  await page.goBack();
  await expectFigure(page, 'Total events', all);
  await hours.getByRole('slider').press('Alt+Enter');
  await expectFigure(page, 'Total events', all - Number(most));
  await page.goBack();

  await expectFigure(page, 'Total events', all);
  const countries = panel(page, 'Actor locations').getByRole('slider');
  await countries.press('ArrowRight');
  const [, country = ''] = /^(.*?) · /.exec((await countries.getAttribute('aria-valuetext')) ?? '') ?? [];
  await countries.press('Enter');
  await expectFigure(page, 'Total events', count(is.country(country)));
  expect(await chips(page)).toEqual([`Country: ${country}`]);

  const cell = panel(page, 'Recent events')
    .getByRole('button', { name: /: filter for this$/ })
    .first();
  await cell.click();
  await expect.poll(() => chips(page)).toHaveLength(2);
  expect(filterInAddress(page)).toContain(' AND ');
  await page.goBack();
  await page.goBack();
  await expectFilter(page, '');
});

test('a cell of hours and a country of the map are chosen with the mouse', async ({ page, org }) => {
  const { range, events } = pastDays(org, 14);
  await openView(page, 'overview', { range });
  await expectFigure(page, 'Total events', events.length);
  const hours = panel(page, 'Activity by hour and weekday');
  const at = (event: RawEvent) => new Date(attributes(event).time);
  const tuesdayTen = events.filter((event) => at(event).getUTCDay() === 2 && at(event).getUTCHours() === 10).length;
  expect(tuesdayTen).toBeGreaterThan(0);
  await hours.getByRole('img').locator('> div').nth(1).locator('> span').nth(11).click();
  await expectFigure(page, 'Total events', tuesdayTen);
  await page.goBack();
  await expectFigure(page, 'Total events', events.length);

  const map = panel(page, 'Actor locations');
  const picture = map.getByRole('img');
  await picture.scrollIntoViewIfNeeded();
  const box = await picture.boundingBox();
  if (!box) throw new Error('the map is not to be seen');
  // Over the sea there is nothing to choose: the mouse goes on until it is over a country with events.
  const over = map.locator('[data-over]');
  for (let x = 0.15; x < 0.9 && (await over.count()) === 0; x += 0.02)
    await page.mouse.move(box.x + box.width * x, box.y + box.height * 0.35);
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(() => chips(page)).toEqual([expect.stringMatching(/^Country: ./)]);
  const country = (await chips(page))[0]?.replace('Country: ', '');
  await expectFigure(page, 'Total events', events.filter((event) => countryOf(event) === country).length);
});

test('dragging over a time chart sets the range, and so do the keys', async ({ page, org }) => {
  const { range, events, from } = pastDays(org, 14);
  await openView(page, 'overview', { range });
  await expectFigure(page, 'Total events', events.length);
  const chart = panel(page, 'Events over time');
  const rangeInAddress = () => new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get('range') ?? '';
  const countOf = (text: string) => {
    const [start = 0, end = 0] = text.split('..').map((wall) => Date.parse(`${wall}Z`));
    return events.filter(
      (event) => Date.parse(attributes(event).time) >= start && Date.parse(attributes(event).time) < end,
    ).length;
  };

  const box = await chart.getByRole('img').boundingBox();
  if (!box) throw new Error('the chart is not to be seen');
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.5);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.5, { steps: 4 });
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.5, { steps: 4 });
  await page.mouse.up();
  await expect.poll(rangeInAddress).not.toBe(range);
  const dragged = rangeInAddress();
  expect(dragged).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d\.\.\d{4}-\d\d-\d\dT\d\d:\d\d$/);
  expect(countOf(dragged)).toBeGreaterThan(0);
  expect(countOf(dragged)).toBeLessThan(events.length);
  await expectFigure(page, 'Total events', countOf(dragged));
  await page.goBack();
  await expectFigure(page, 'Total events', events.length);

  const walker = chart.getByRole('slider');
  await walker.press('Home');
  await walker.press('Shift+ArrowRight');
  await walker.press('Shift+ArrowRight');
  await walker.press('Enter');
  await expect.poll(rangeInAddress).toMatch(new RegExp(`^${new Date(from).toISOString().slice(0, 16)}\\.\\.`));
  await expectFigure(page, 'Total events', countOf(rangeInAddress()));
});
