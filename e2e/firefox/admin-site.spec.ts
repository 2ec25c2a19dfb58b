import { press } from './screen';
import { expect, test } from './test';

test('the form offers the organization that is open on the admin site', async ({ firefox, org }) => {
  const admin = await firefox.browser.newPage();
  await admin.goto(`https://admin.atlassian.com/o/${org.id}/users`);
  await admin.waitForSelector('table');
  const page = await firefox.open('options.html');
  await press(page, 'button', `Use the organization open in your other tab (${org.id})`);
  expect(await page.$eval('input[name="org"]', ({ value }) => value)).toBe(org.id);
});
