/// <reference types="chrome" />
import { keyOf } from '../fixtures/atlassian';
import { connect, submitConnectForm, untilFilled } from '../fixtures/connect';
import { keysKept } from '../fixtures/stored';
import { expect, test } from '../fixtures/test';

test('the first run opens the welcome, a wrong key is told at the form, the right one leads to the Overview', async ({
  launch,
  fake,
  org,
}) => {
  const { context } = await launch({ keepWelcome: true });
  const [page] = context.pages().filter((each) => each.url().endsWith('options.html#/welcome'));
  if (!page) throw new Error('There is no welcome');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('read:events:admin').first()).toBeVisible();

  await submitConnectForm(page, { org: `https://admin.atlassian.com/o/${org.id}/overview`, key: 'not-the-key' });
  await expect(page.getByText(`Found in what you pasted: ${org.id}`)).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Atlassian does not accept this API key');
  expect(await keysKept(page)).toEqual([]);
  expect(await page.evaluate(() => chrome.storage.local.get('connections'))).toEqual({});
  expect(fake.requests.all().map(({ path, query }) => [path.split('/').at(-1), query.limit])).toEqual([
    ['events-stream', '1'],
  ]);

  await page.getByLabel('API key', { exact: true }).fill(keyOf(org));
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible();
  await untilFilled(page);
  await page.getByRole('link', { name: 'Organizations' }).click();
  await expect(page.getByRole('article', { name: org.name })).toContainText(org.id);

  // The key is in no place that can be read: neither in the settings nor, as text, in any database.
  expect(JSON.stringify(await page.evaluate(() => chrome.storage.local.get()))).not.toContain(keyOf(org));
  const sent = fake.requests.all();
  expect(sent.every(({ host, method }) => host === 'api.atlassian.com' && method === 'GET')).toBe(true);
});

test('what the form cannot send is said beside the field', async ({ orgwatch, fake, org }) => {
  const page = await orgwatch.open('options.html');
  await submitConnectForm(page, { org: 'https://example.com/o/', key: '' });
  await expect(page.getByText('That holds no organization ID.')).toBeVisible();
  await expect(page.getByText('Enter the API key.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Organization ID' })).toBeFocused();
  await submitConnectForm(page, { org: org.id, key: 'key', expires: '2020-01-31' });
  await expect(page.getByText('A key that ended on this day no longer works.')).toBeVisible();
  expect(fake.requests.all()).toEqual([]);
  await connect(orgwatch, org);
});
