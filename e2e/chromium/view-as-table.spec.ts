import type { RawEvent } from '../../lib/sample-org/raw-event';
import { expect, test } from '../fixtures/filled';
import { figure, type PanelTitle, panel, tableRows } from '../fixtures/overview';

const day = 86_400_000;
const number = (text: string | undefined) => Number(text?.replaceAll(',', ''));

test('behind each chart stand its rows, and they are the events of the log', async ({ page, org }) => {
  const today = Math.floor(Date.now() / day) * day;
  const text = (at: number) => new Date(at).toISOString().slice(0, 10);
  const [from, to] = [today - 14 * day, today];
  await page.goto(`${page.url().split('#')[0]}#/overview?range=${text(from)}..${text(to - day)}`);
  const events = org.log
    .between(from - day, Date.now())
    .map(({ event }) => event as RawEvent)
    .filter(({ attributes: { time } }) => Date.parse(time) >= from && Date.parse(time) < to);
  await expect.poll(() => figure(page, 'Total events')).toBe(events.length);

  const counted = (keyOf: (event: RawEvent) => string | undefined) => {
    const counts = new Map<string, number>();
    for (const event of events) {
      const key = keyOf(event);
      if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  };
  const tableOf = async (title: PanelTitle) => {
    await panel(page, title).getByRole('button', { name: 'View as table' }).click();
    return tableRows(page, title);
  };
  const sum = (rows: string[][], column: number) => rows.reduce((total, row) => total + number(row[column]), 0);

  const names = new Map(org.sample.catalogue.map(({ id, displayName }) => [id, displayName]));
  const actions = counted(({ attributes: { action } }) => names.get(action) ?? action);
  for (const [title, expected] of [
    ['Events by action', actions],
    ['Top source IPs', counted(({ attributes: { location } }) => location?.ip)],
  ] as const) {
    const bars = panel(page, title).getByRole('list', { name: 'Bars, greatest first' }).getByRole('listitem');
    const drawn = await bars.locator('> span:last-child').allTextContents();
    const rows = await tableOf(title);
    expect(rows).toHaveLength(Math.min(10, expected.size));
    expect(rows.map(([, value]) => value)).toEqual(drawn);
    const highest = [...expected.values()].sort((a, b) => b - a).slice(0, 10);
    expect(rows.map(([, value]) => number(value))).toEqual(highest);
    for (const [name = '', value] of rows) expect([name, number(value)]).toEqual([name, expected.get(name)]);
  }

  expect(sum(await tableOf('Events over time'), 2)).toBe(events.length);
  expect(sum(await tableOf('Activity by hour and weekday'), 2)).toBe(events.length);
  const places = await tableOf('Actor locations');
  expect(sum(places, 1)).toBe(events.filter(({ attributes: { location } }) => location?.countryName).length);
  const [most] = [...counted(({ attributes: { location } }) => location?.countryName)].sort((a, b) => b[1] - a[1]);
  expect(places[0]?.slice(0, 2)).toEqual([most?.[0], String(most?.[1])]);
  for (const title of [
    'Total events',
    'Unique actors',
    'Failed logins',
    'Organizations and products active',
  ] as const) {
    const shown = await figure(page, title);
    expect(number((await tableOf(title))[0]?.[1])).toBe(shown);
  }
  await panel(page, 'Events by action').getByRole('button', { name: 'View as chart' }).click();
  await expect(panel(page, 'Events by action').getByRole('list', { name: 'Bars, greatest first' })).toBeVisible();
});
