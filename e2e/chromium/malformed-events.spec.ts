import { rawEvent, smallOrg } from '../fixtures/atlassian';
import { connect, untilFilled } from '../fixtures/connect';
import { chooseRange, expectFigure } from '../fixtures/overview';
import { banner, expectNoProblem, expectProblem, refresh } from '../fixtures/problems';
import { storedIds } from '../fixtures/stored';
import { expect, test } from '../fixtures/test';

test.use({ atlassian: { orgs: [smallOrg({ bare: true })] } });

test('events that nobody could understand are set aside whole; all others count', async ({ orgwatch, fake, org }) => {
  fake.push(org.id, [rawEvent('sound-1')]);
  fake.push(org.id, [
    'not an event but a text',
    null,
    rawEvent('from-1970', { time: '1970-01-01T00:00:00Z' }),
    rawEvent('from-2199', { time: '2199-12-31T23:59:59.999Z' }),
    rawEvent('timeless', { time: 'yesterday, about noon' }),
    { ...rawEvent('bare'), attributes: undefined },
  ]);
  fake.push(org.id, [rawEvent('large', {}, { message: { content: 'x'.repeat(1_048_576), format: 'simple' } })]);
  fake.push(org.id, [rawEvent('sound-2')]);
  const page = await connect(orgwatch, org);
  await untilFilled(page);
  await expectProblem(page, 'events-set-aside');
  await chooseRange(page, '24 h');
  await expectFigure(page, 'Total events', 3);
  expect((await storedIds(page, org.id)).sort()).toEqual(['large', 'sound-1', 'sound-2']);

  // They come again with every look, and are counted once.
  await refresh(page);
  await banner(page).getByRole('button', { name: 'Show events' }).click();
  const dialog = page.getByRole('dialog', { name: 'Events set aside' });
  await expect(dialog.getByText('6 events')).toBeVisible();
  await expect(dialog.locator('summary')).toHaveCount(6);
  await expect(dialog).toContainText('Its time cannot be right');
  await dialog.getByText('Not an event at all').first().click();
  await expect(dialog.getByRole('region', { name: 'Raw JSON' }).first()).toBeVisible();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export all as a file' }).click();
  expect((await download).suggestedFilename()).toContain(org.id);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Overview' }).click();
  await expectNoProblem(page);
});
