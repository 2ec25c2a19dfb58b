import { expectedUsers } from '../fake-atlassian/admin-site/expected';
import { guests } from '../fake-atlassian/admin-site/guests';
import { expect, expectBadges, riskiest, test } from '../fixtures/admin-site';
import { expectNoneInside } from '../fixtures/axe-inside';
import { badgeAt, cardOf, clickAt, spoken } from '../fixtures/badge-card';
import { badgeNames } from '../fixtures/people';

test('badge, card and panel break no rule for accessibility, in both themes', async ({ known }) => {
  const people = await known.people();
  const admin = await known.open('/users');
  const shown = expectedUsers(known.org);
  await expectBadges(known, admin, shown);
  // What a screen reader is given says what is seen.
  const record = riskiest(
    people,
    shown.flatMap(({ accounts }) => accounts),
  );
  const buttons = (await spoken(admin)).filter(({ role }) => role === 'button').map(({ name }) => name);
  expect(buttons.some((name) => record && badgeNames(record).includes(name))).toBe(true);

  const { name = '' } = shown.find(({ accounts }) => accounts.includes(record?.person ?? '')) ?? {};
  await clickAt(admin, badgeAt(admin, name));
  await cardOf(admin, record?.name ?? '');
  for (const theme of ['light', 'dark']) {
    await expect(admin.page.locator('html')).toHaveAttribute('data-color-mode', theme);
    await expectNoneInside(admin, 'over', `badges, ${theme}`);
    await expectNoneInside(admin, 'card', `card, ${theme}`);
    // The switch is the page's, and the card is to stay: so it is pressed without a pointer.
    if (theme === 'light')
      await admin.page.evaluate(() => document.documentElement.setAttribute('data-color-mode', 'dark'));
  }

  for (const theme of ['light', 'dark']) {
    const own = await known.open(`/users/${encodeURIComponent(guests[1]?.id ?? '')}?theme=${theme}`);
    await expect.poll(async () => (await spoken(own, 'region', /^Orgwatch: risk of/)).length).toBeGreaterThan(0);
    await expectNoneInside(own, 'panel', `panel, ${theme}`);
  }
});
