import { figure, panel } from '../fixtures/overview';
import { storedIds } from '../fixtures/stored';
import { expect, test } from '../fixtures/test';

test('sample data comes without a key, fills the Overview, and goes with one click', async ({ orgwatch, fake }) => {
  const page = await orgwatch.open('options.html');
  await page.getByRole('button', { name: 'Try with sample data' }).click();
  await expect(panel(page, 'Recent events').locator('tbody tr').first()).toBeVisible();
  expect(await figure(page, 'Total events')).toBeGreaterThan(0);
  await expect(page.getByRole('region', { name: 'Reading history' })).toContainText(
    /[1-9]\d* of 180 days|[1-9]\d* of 179 days/,
  );
  expect(fake.requests.all()).toEqual([]);

  await page.getByRole('link', { name: 'Organizations' }).click();
  await page.getByRole('button', { name: 'Remove sample' }).click();
  await expect(page.getByRole('form', { name: 'Connect an organization' })).toBeVisible();
  await expect.poll(() => storedIds(page, 'sample'), { timeout: 20_000 }).toEqual([]);
});
