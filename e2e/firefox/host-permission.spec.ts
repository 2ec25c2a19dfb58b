import { rawEvent } from '../fixtures/atlassian';
import { english } from '../fixtures/english';
import { expectWarned, toolbar } from '../fixtures/problems';
import { storedIds } from '../fixtures/stored';
import { connect } from './connect';
import { evaluating, expectGone, expectText, press } from './screen';
import { expect, test } from './test';

test('the permission to talk to Atlassian, revoked, is told, and granted again by the button', async ({
  firefox,
  fake,
  org,
}) => {
  const page = await connect(firefox, org);
  // As about:addons does it when the admin turns the switch off.
  expect(await page.evaluate(() => chrome.permissions.remove({ origins: ['https://api.atlassian.com/*'] }))).toBe(true);
  const asked = fake.requests.all().length;
  fake.push(org.id, [rawEvent('while-away')]);
  await press(page, 'button', 'Refresh');
  await expectText(page, 'region', 'Problems', english('problems', 'host-permission-missing', 'title'));
  await expectText(page, 'region', 'Problems', english('problems', 'host-permission-missing', 'hint'));
  await expectWarned(evaluating(page), 'host-permission-missing');
  expect(fake.requests.all()).toHaveLength(asked);

  await press(page, 'button', 'Grant permission');
  await expectGone(page, 'region', 'Problems');
  await expect.poll(() => storedIds(evaluating(page), org.id)).toContain('while-away');
  await expect.poll(() => toolbar(evaluating(page))).toEqual({ text: '', title: 'Orgwatch' });
});
