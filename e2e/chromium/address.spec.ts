import { rawEvent, smallOrg } from '../fixtures/atlassian';
import { connect, untilFilled } from '../fixtures/connect';
import { chooseRange, expectFigure, panel } from '../fixtures/overview';
import { expect, test } from '../fixtures/test';

test.use({ atlassian: { orgs: [smallOrg({ bare: true })] } });

const hour = 3_600_000;
const day = 24 * hour;

test('range, comparison and organization stand in the address and survive a reload', async ({
  orgwatch,
  fake,
  org,
}) => {
  const now = Date.now();
  const at = (ago: number, count: number) =>
    fake.push(
      org.id,
      Array.from({ length: count }, (_, i) => rawEvent(`${ago}-${i}`, { time: new Date(now - ago).toISOString() })),
      now - ago,
    );
  at(60_000, 1);
  at(5 * hour, 2);
  at(3 * day, 4);
  at(10 * day, 8);
  at(20 * day, 16);
  const page = await connect(orgwatch, org, { depthDays: 30 });
  await untilFilled(page);
  const total = panel(page, 'Total events');

  for (const [range, count] of [
    ['1 h', 1],
    ['24 h', 3],
    ['7 d', 7],
    ['30 d', 31],
    ['90 d', 31],
    ['180 d', 31],
  ] as const) {
    await chooseRange(page, range);
    await expectFigure(page, 'Total events', count);
  }
  await chooseRange(page, '7 d');
  // 7 in these days, 8 in the seven before.
  await expect(total).toContainText(/12\.5|13/);
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/compare=off/);
  await expect(total).not.toContainText('%');
  await chooseRange(page, '24 h');
  await page.reload();
  await expect(page.getByRole('radio', { name: '24 h' })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Compare' })).toHaveAttribute('aria-pressed', 'false');
  await expectFigure(page, 'Total events', 3);

  await chooseRange(page, 'Custom');
  const wall = (ago: number) => new Date(now - ago).toISOString().slice(0, 16);
  await page.getByLabel('From', { exact: true }).fill(wall(11 * day));
  await page.getByLabel('to', { exact: true }).fill(wall(12 * day));
  await expect(page.getByRole('alert')).toContainText('must come before');
  await expect(page.getByRole('button', { name: 'Apply' })).toBeDisabled();
  await page.getByLabel('to', { exact: true }).fill(wall(2 * day));
  await page.getByRole('button', { name: 'Apply' }).click();
  await expectFigure(page, 'Total events', 12);
  await page.reload();
  await expectFigure(page, 'Total events', 12);
  await expect(page.getByLabel('From', { exact: true })).toHaveValue(wall(11 * day));

  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Overview' }).click();
  await expectFigure(page, 'Total events', 12);
});

test('a range without events says so, panel by panel', async ({ orgwatch, fake, org }) => {
  fake.push(org.id, [rawEvent('old', { time: new Date(Date.now() - 2 * day).toISOString() })], Date.now() - 2 * day);
  const page = await connect(orgwatch, org);
  await untilFilled(page);
  await chooseRange(page, '1 h');
  await expectFigure(page, 'Total events', 0);
  await expect(panel(page, 'Events over time')).toContainText('No event in this time range.');
  await expect(panel(page, 'Top source IPs')).toContainText('No event in this time range carries an IP address.');
  await expect(panel(page, 'Events from risky locations')).toContainText('Nothing came from the countries');
  await expect(panel(page, 'Recent events')).toContainText('No event in this time range.');
});
