import { chooseInMenu, parseCsv, saved } from '../fixtures/export-file';
import { expect, test } from '../fixtures/filled';
import { openView, pastDays } from '../fixtures/filter';
import { expectFigure, panel, tableRows } from '../fixtures/overview';

test('a panel is taken away as CSV, as a picture and as a table', async ({ page, org }) => {
  const { range, events } = pastDays(org, 14);
  await openView(page, 'overview', { range });
  await expectFigure(page, 'Total events', events.length);
  const actions = panel(page, 'Events by action');
  const days = range.replace('..', '-');

  const png = await saved(page, () => chooseInMenu(page, 'Events over time', 'Save as PNG'));
  expect(png.name).toBe(`orgwatch-events-over-time-${days}.png`);
  const box = await panel(page, 'Events over time').boundingBox();
  const picture = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const { width, height } = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(width, height).getContext('2d');
    canvas?.drawImage(await createImageBitmap(new Blob([bytes], { type: 'image/png' })), 0, 0);
    const pixels = new Uint32Array(canvas?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0));
    const counts = new Map<number, number>();
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    const [most = 0] = [...counts.values()].sort((a, b) => b - a);
    return { width, height, colours: counts.size, drawn: 1 - most / pixels.length };
  }, png.bytes.toString('base64'));
  expect(Math.abs(picture.width - 2 * (box?.width ?? 0))).toBeLessThan(4);
  expect(Math.abs(picture.height - 2 * (box?.height ?? 0))).toBeLessThan(4);
  expect(picture.colours).toBeGreaterThan(20);
  // Bars and letters, and not a frame alone.
  expect(picture.drawn).toBeGreaterThan(0.03);

  const csv = await saved(page, () => chooseInMenu(page, 'Events by action', 'Save as CSV'));
  expect(csv.name).toBe(`orgwatch-events-by-action-${days}.csv`);
  // Names are right in Excel where nobody has chosen otherwise.
  expect(csv.bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
  const [titles, ...rows] = parseCsv(csv.bytes.subarray(3).toString('utf8'));
  await actions.getByRole('button', { name: 'View as table' }).click();
  expect(titles).toEqual(['Action', 'Events']);
  expect(rows).toEqual(
    (await tableRows(page, 'Events by action')).map(([name, count]) => [name, count?.replace(',', '')]),
  );
  expect(rows).toHaveLength(10);

  await chooseInMenu(page, 'Events by action', 'Copy as table');
  await expect(page.getByText('Events by action copied as a table')).toBeVisible();
  await page.evaluate(() =>
    document.addEventListener('paste', ({ clipboardData }) => {
      document.body.dataset.pasted = JSON.stringify([
        clipboardData?.getData('text/plain'),
        clipboardData?.getData('text/html'),
      ]);
    }),
  );
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.locator('body')).toHaveAttribute('data-pasted', /Action/);
  const [plain, html] = JSON.parse((await page.locator('body').getAttribute('data-pasted')) ?? '[]') as string[];
  expect(plain?.split('\n').map((line) => line.split('\t'))).toEqual([['Action', 'Events'], ...rows]);
  expect(html?.match(/<tr>/g)).toHaveLength(rows.length + 1);
});

test('a picture of a table shows the rows that are in sight', async ({ page }) => {
  await openView(page, 'overview', { range: '7d' });
  const rows = panel(page, 'Recent events').locator('tbody').getByRole('row');
  await expect(rows).toHaveCount(50);
  const first = await saved(page, () => chooseInMenu(page, 'Recent events', 'Save as PNG'));
  await rows.last().scrollIntoViewIfNeeded();
  const last = await saved(page, () => chooseInMenu(page, 'Recent events', 'Save as PNG'));
  expect(last.bytes.equals(first.bytes)).toBe(false);
  await expect(rows).toHaveCount(50);
});

test('a panel leads to its events in the explorer', async ({ page, orgwatch, org }) => {
  const { range, events } = pastDays(org, 14);
  await openView(page, 'user-activity', { range });
  await chooseInMenu(page, 'Users created', 'Open in the explorer');
  const created = events.filter(({ attributes: { action } }) => action === 'user_created').length;
  const explorer = orgwatch.context.pages().find((open) => open.url().includes('#/explore')) ?? page;
  await expect(explorer.getByRole('heading', { name: 'Explore', level: 1 })).toBeVisible();
  await expect(explorer.getByRole('main').getByText(/^[\d,]+ events?$/)).toHaveText(`${created} events`);
});
