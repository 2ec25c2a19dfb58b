import { connect, untilFilled } from '../fixtures/connect';
import { expectProblem, expectWarned } from '../fixtures/problems';
import { expectSameSet } from '../fixtures/stored';
import { expect, test } from '../fixtures/test';

test('a key that ends in the middle of a backfill is replaced, and the backfill goes on to the very same set', async ({
  orgwatch,
  fake,
  org,
}) => {
  fake.addFault({ kind: 'hold', after: 12, times: 1 });
  const page = await connect(orgwatch, org, { depthDays: 30 });
  const until = Date.now();
  await fake.requests.until(({ fault }) => fault === 'hold');
  fake.setKeys(org.id, ['the-new-key']);
  fake.release();
  await expectProblem(page, 'key-wrong');
  await expectWarned(page, 'key-wrong');

  await page.getByRole('button', { name: 'Replace key' }).click();
  const dialog = page.getByRole('dialog', { name: 'Replace the API key' });
  await dialog.getByLabel('API key', { exact: true }).fill('the-new-key');
  await dialog.getByRole('button', { name: 'Check and replace' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('link', { name: 'Overview' }).click();
  await untilFilled(page);
  await expectSameSet(page, org, { depthDays: 30, until });
});
