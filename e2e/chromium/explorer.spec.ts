import type { RawEvent } from '../../lib/sample-org/raw-event';
import { rawEvent } from '../fixtures/atlassian';
import { connect, untilFilled } from '../fixtures/connect';
import {
  columnTitles,
  drawnRows,
  eventGrid,
  eventPanel,
  expectTotal,
  groupGrid,
  rowAt,
  writtenTime,
} from '../fixtures/explorer';
import { test as looking } from '../fixtures/filled';
import { chips, countryOf, openView, pastDays } from '../fixtures/filter';
import { refresh } from '../fixtures/problems';
import { storedPreferences } from '../fixtures/stored-preferences';
import { expect, test } from '../fixtures/test';

looking(
  'every event is in the table, from the newest to the very oldest, and any column sorts',
  async ({ page, org }) => {
    const { range, events } = pastDays(org, 21);
    await openView(page, 'explore', { range });
    const grid = eventGrid(page);
    await expectTotal(page, events.length);
    await expect(grid).toHaveAttribute('aria-rowcount', String(events.length + 1));
    const times = events.map(writtenTime);
    const expectTime = (at: number) =>
      expect(rowAt(grid, at).getByRole('gridcell').first()).toHaveText(times[at] ?? '');
    await expectTime(0);
    await expectTime(9);
    await expect(async () => {
      await grid.evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
      await expect(rowAt(grid, events.length - 1)).toBeInViewport({ timeout: 1_000 });
    }).toPass({ timeout: 15_000 });
    await expectTime(events.length - 1);
    await grid.evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight / 2));
    await expect(rowAt(grid, events.length - 1)).toHaveCount(0);
    for (const [at, [time]] of await drawnRows(grid)) expect([at, time]).toEqual([at, times[at]]);
    await grid.press('Home');
    await expectTime(0);

    await grid.getByRole('columnheader').getByRole('button', { name: 'Country' }).click();
    await expect(page).toHaveURL(/sort=country/);
    const countries = events.map(countryOf).filter((name) => name !== '');
    const sorted = countries.sort(new Intl.Collator('en-GB').compare);
    const at = (await columnTitles(grid)).indexOf('Country');
    const drawn = async () => [...(await drawnRows(grid)).entries()].map(([row, cells]) => [row, cells[at]]);
    await expect.poll(drawn).toEqual((await drawn()).map(([row]) => [row, sorted[Number(row)] ?? '']));
    await grid.getByRole('columnheader').getByRole('button', { name: 'Country' }).click();
    await expect(rowAt(grid, 0).getByRole('gridcell').nth(at)).toHaveText(sorted.at(-1) ?? '');
    await page.goBack();
    await expect(rowAt(grid, 0).getByRole('gridcell').nth(at)).toHaveText(sorted[0] ?? '');
  },
);

looking('columns are chosen and put in order, and stay so', async ({ page }) => {
  await openView(page, 'explore');
  const grid = eventGrid(page);
  await expect(rowAt(grid, 0)).toBeVisible();
  await page.getByRole('button', { name: 'Columns', exact: true }).click();
  const menu = page.getByRole('dialog', { name: 'Choose columns and their order' });
  for (const gone of ['Target', 'Product', 'Country', 'IP address'])
    await menu.getByRole('checkbox', { name: gone, exact: true }).uncheck();
  await menu.getByRole('checkbox', { name: 'City', exact: true }).check();
  await menu.getByRole('button', { name: 'Move City up' }).click();
  await menu.getByRole('button', { name: 'Move Time down' }).click();
  await page.keyboard.press('Escape');
  const wanted = ['Actor', 'Time', 'Action', 'City', 'Outcome'];
  await expect.poll(() => columnTitles(grid)).toEqual(wanted);
  const explorerColumns = ['actor', 'time', 'action', 'city', 'outcome'];
  await expect.poll(() => storedPreferences(page)).toMatchObject({ explorerColumns });
  await page.reload();
  await expect.poll(() => columnTitles(grid)).toEqual(wanted);
  await page.getByRole('button', { name: 'Columns', exact: true }).click();
  await menu.getByRole('button', { name: 'Usual columns' }).click();
  await expect.poll(() => columnTitles(grid)).toContain('IP address');
});

test('an event is shown whole, as it was sent, with ways on', async ({ orgwatch, fake, org }) => {
  const now = Date.now();
  const special = rawEvent(
    'with-links',
    {
      time: new Date(now - 60_000).toISOString(),
      action: 'jira_issue_viewed',
      container: [
        {
          id: 'one',
          type: 'issues',
          attributes: { name: 'ACME-7', note: '<b>“quoted”</b> \u2028 😀' },
          links: { alt: 'https://acme.atlassian.net/browse/ACME-7' },
        },
        { id: 'two', type: 'sites', links: { alt: 'https://evil.example/phish' } },
      ],
    },
    { message: { content: 'Viewed Jira issue ACME-7', format: 'simple' }, unknownPart: [1.0, null, { deep: true }] },
  );
  fake.push(org.id, [special], now - 60_000);
  const page = await connect(orgwatch, org, { depthDays: 30 });
  await untilFilled(page);
  await openView(page, 'explore', { range: '24h', filter: 'actor ~ "Ada Byron"' });
  await expectTotal(page, 1);
  await rowAt(eventGrid(page), 0).click();
  const beside = eventPanel(page);
  await beside.getByText('As received').click();
  const [sent] = org.log.between(now - 60_000, now - 59_000).map(({ event }) => JSON.stringify(event));
  await expect(beside.locator('pre')).toHaveText(sent ?? '', { useInnerText: false });
  expect(await beside.locator('pre').textContent()).toBe(sent);
  const links = beside.getByRole('region', { name: 'On Atlassian' });
  await expect(links.getByRole('link', { name: 'The actor in Atlassian Administration' })).toHaveAttribute(
    'href',
    `https://admin.atlassian.com/o/${org.id}/users/${encodeURIComponent('712020:9d0c0b5e-1d1a-4b5c-8a55-0d8fd0a0c111')}`,
  );
  await expect(links.getByRole('link', { name: 'ACME-7' })).toHaveAttribute(
    'href',
    'https://acme.atlassian.net/browse/ACME-7',
  );
  await expect(links.getByRole('link')).toHaveCount(2);

  const { range, events } = pastDays(org, 14);
  await openView(page, 'explore', { range });
  await expectTotal(page, events.length);
  await rowAt(eventGrid(page), 2).click();
  await expect(beside).toContainText(`3 of ${events.length.toLocaleString('en-GB')}`);
  await beside.getByRole('button', { name: 'Next event' }).click();
  const raw = beside.locator('pre');
  await beside.getByText('As received').click();
  await expect(raw).toContainText(JSON.stringify(events[3]?.id));
  await expect(rowAt(eventGrid(page), 3)).toHaveAttribute('aria-selected', 'true');
  await beside.getByRole('button', { name: 'Previous event' }).click();
  await beside.getByRole('button', { name: 'Previous event' }).click();
  await expect(raw).toContainText(JSON.stringify(events[1]?.id));

  const same = events.filter(({ attributes: { action } }) => action === events[1]?.attributes.action).length;
  await beside.getByRole('button', { name: /^Exclude Action: / }).click();
  await expectTotal(page, events.length - same);
  expect(await chips(page)).toEqual([expect.stringMatching(/^not Action: /)]);
  await page.goBack();
  await expectTotal(page, events.length);
  await rowAt(eventGrid(page), 1).click();
  await beside.getByRole('button', { name: /^Filter for Action: / }).click();
  await expectTotal(page, same);
  await page.keyboard.press('Escape');
});

looking('groups of two fields are counted as the log has them', async ({ page, org }) => {
  const { range, events } = pastDays(org, 14);
  await openView(page, 'explore', { range });
  await page.getByRole('radiogroup', { name: 'Show' }).getByText('Groups').click();
  await page.getByRole('combobox', { name: 'Count by' }).selectOption('Action');
  await page.getByRole('combobox', { name: 'and by' }).selectOption('Country');
  const titles = new Map(org.sample.catalogue.map(({ id, displayName }) => [id, displayName]));
  const nothing = '(nothing)';
  const key = (event: RawEvent) =>
    `${titles.get(event.attributes.action) ?? event.attributes.action} | ${countryOf(event) || nothing}`;
  const groups = Map.groupBy(events, key);
  await expect(page.getByRole('main').getByText(/^[\d,]+ groups$/)).toHaveText(`${groups.size} groups`);
  const grid = groupGrid(page);
  const rows = [...(await drawnRows(grid)).values()];
  expect(rows.length).toBeGreaterThan(5);
  for (const [action, country, count] of rows)
    expect([action, country, count]).toEqual([action, country, String(groups.get(`${action} | ${country}`)?.length)]);
  const counts = [...groups.values()].map((all) => all.length).sort((a, b) => b - a);
  expect(rows.map(([, , count]) => Number(count))).toEqual(counts.slice(0, rows.length));
  await expect(page).toHaveURL(/groups=action,country/);

  const [first = ''] = rows[0] ?? [];
  await rowAt(grid, 0).click();
  await expectTotal(page, counts[0] ?? 0);
  expect((await chips(page))[0]).toBe(`Action: ${first}`);
});

test('events that come in while one reads move nothing', async ({ orgwatch, fake, org }) => {
  const page = await connect(orgwatch, org, { depthDays: 30 });
  await untilFilled(page);
  await openView(page, 'explore', { range: '30d' });
  const grid = eventGrid(page);
  await expect(rowAt(grid, 0)).toBeVisible();
  const before = Number(await grid.getAttribute('aria-rowcount'));
  await grid.evaluate((scroller) => scroller.scrollTo(0, 6_400));
  await expect(rowAt(grid, 203)).toBeVisible();
  const told = (await rowAt(grid, 203).textContent()) ?? '';
  const place = await rowAt(grid, 203).boundingBox();
  fake.push(org.id, [rawEvent('fresh-1'), rawEvent('fresh-2'), rawEvent('fresh-3')]);
  await refresh(page);
  await expect.poll(async () => Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThanOrEqual(before + 3);
  const moved = Number(await grid.getAttribute('aria-rowcount')) - before;
  await expect(rowAt(grid, 203 + moved)).toHaveText(told);
  const after = await rowAt(grid, 203 + moved).boundingBox();
  expect(Math.abs((after?.y ?? 0) - (place?.y ?? 0))).toBeLessThan(1);
  await page.getByRole('button', { name: /^\d new events?$/ }).click();
  await expect(rowAt(grid, 0)).toContainText('Ada Byron');
  await expect(page.getByRole('button', { name: /^\d new events?$/ })).toBeHidden();
});
