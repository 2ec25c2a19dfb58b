import { launchChromium } from '../browsers/chromium';
import { expectedUsers } from '../fake-atlassian/admin-site/expected';
import { expect, expectBadges, knowOrg } from '../fixtures/admin-site';
import { builtExtension, test } from '../fixtures/test';

test('a page that the browser has kept for Back has the badges of now', async ({ fake }) => {
  const orgwatch = await launchChromium({
    extension: builtExtension,
    port: fake.port,
    // Playwright has no page kept.
    context: { ignoreDefaultArgs: ['--disable-back-forward-cache'] },
  });
  const known = await knowOrg(fake, orgwatch);
  const admin = await known.open('/users');
  const expected = expectedUsers(known.org);
  await expectBadges(known, admin, expected);
  await admin.page.evaluate(() => Object.assign(globalThis, { isKept: true }));
  await admin.page.goto('https://api.atlassian.com/');
  await known.choose({ off: [`o/${known.org.id}`] });
  await admin.page.goBack({ waitUntil: 'commit' });
  const nobody = expected.map(({ name }) => ({ name, accounts: [] }));
  await expectBadges(known, admin, nobody);
  expect(await admin.page.evaluate(() => 'isKept' in globalThis)).toBe(true);
  await orgwatch.close();
});
