import { connect, untilFilled } from '../fixtures/connect';
import { toolbar } from '../fixtures/problems';
import { expectSameSet } from '../fixtures/stored';
import { expect, test } from '../fixtures/test';

test('a backfill can be paused and goes on where it stood', async ({ orgwatch, fake, org }) => {
  fake.addFault({ kind: 'slow', ms: 150 });
  const page = await connect(orgwatch, org, { depthDays: 30 });
  const until = Date.now();
  const progress = page.getByRole('region', { name: 'Reading history' });
  await expect(progress).toContainText(/[1-9]\d* of \d+ days · [\d,]+ events so far · .* left/);
  expect((await toolbar(page)).text).toBe('…');

  await progress.getByRole('button', { name: `Pause reading history of ${org.name}` }).click();
  await expect(progress).toContainText('paused');
  await expect(page.getByRole('banner').getByText(/^Synced /)).toBeVisible();
  const asked = fake.requests.all().length;
  const sentence = await progress.textContent();
  await page.reload();
  await expect(progress).toContainText('paused');
  await expect(page.getByRole('banner').getByText(/^Synced /)).toBeVisible();
  expect(await progress.textContent()).toBe(sentence);
  // Opening the page looked for new events, and for nothing of the past.
  expect(
    fake.requests
      .all()
      .slice(asked)
      .filter(({ query }) => query.to),
  ).toEqual([]);

  fake.clearFaults();
  await progress.getByRole('button', { name: `Resume reading history of ${org.name}` }).click();
  await untilFilled(page);
  await expectSameSet(page, org, { depthDays: 30, until });
  await expect.poll(() => toolbar(page)).toEqual({ text: '', title: 'Orgwatch' });
});
