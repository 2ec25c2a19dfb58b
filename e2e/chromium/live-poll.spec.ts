/// <reference types="chrome" />
import { rawEvent } from '../fixtures/atlassian';
import { connect, untilFilled } from '../fixtures/connect';
import { chooseRange, panel, tableRows } from '../fixtures/overview';
import { refresh } from '../fixtures/problems';
import { expect, test } from '../fixtures/test';

test('what is new is shown after the next look', async ({ orgwatch, fake, org }) => {
  const page = await connect(orgwatch, org);
  await untilFilled(page);
  await chooseRange(page, '24 h');
  fake.push(org.id, [rawEvent('fresh-1', { action: 'never_seen_before_action' })]);
  await refresh(page);
  const newest = panel(page, 'Recent events').locator('tbody tr').first();
  // An action that the catalogue has no name for is told by its id.
  await expect(newest).toContainText('Never seen before action');
  expect((await tableRows(page, 'Recent events'))[0]?.slice(1)).toEqual([
    'Ada Byron',
    'Never seen before action',
    expect.any(String),
    'Portugal',
    'Lisbon',
  ]);

  // Whoever opens a page of ours need not press anything.
  fake.push(org.id, [rawEvent('fresh-2', { action: 'another_new_action' })]);
  const popup = await orgwatch.open('popup.html');
  await expect(panel(popup, 'Recent events')).toContainText('Another new action');
  await expect(newest).toContainText('Another new action');
});

test('the alarm has the period that the admin chose', async ({ orgwatch, org }) => {
  const page = await connect(orgwatch, org);
  const period = () => page.evaluate(async () => (await chrome.alarms.get('poll'))?.periodInMinutes);
  await expect.poll(period).toBe(5);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('textbox', { name: 'Minutes between two syncs' }).fill('17');
  await expect.poll(period).toBe(17);
});
