import { expectedUsers } from '../fake-atlassian/admin-site/expected';
import { expect, expectBadges, knowOrg, openAdmin, seenPlaces, test } from '../fixtures/admin-site';
import { smallOrg } from '../fixtures/atlassian';
import { badgeAt, cardOf, clickAt, ourButton, spoken } from '../fixtures/badge-card';
import { english } from '../fixtures/english';
import { storedPreferences } from '../fixtures/stored-preferences';

test('hidden from a card, or switched off altogether, badges go from living pages, and come back', async ({
  known,
}) => {
  const admin = await known.open('/users');
  const expected = expectedUsers(known.org);
  const nobody = expected.map(({ name }) => ({ name, accounts: [] }));
  await expectBadges(known, admin, expected);
  await known.choose({ on: false });
  await expectBadges(known, admin, nobody);
  await known.choose({ on: true });
  await expectBadges(known, admin, expected);
  await known.choose({ off: ['o/another'] });
  await expectBadges(known, admin, expected);

  const people = await known.people();
  const first = expected.find(({ accounts: [account = ''] }) => people.has(account));
  await clickAt(admin, badgeAt(admin, first?.name ?? ''));
  await cardOf(admin, people.get(first?.accounts[0] ?? '')?.name ?? '');
  await clickAt(admin, ourButton(admin, english('badge', 'hide')));
  await expectBadges(known, admin, nobody);
  const badges = { on: true, off: ['o/another', `o/${known.org.id}`] };
  await expect.poll(() => storedPreferences(known.own)).toMatchObject({ badges });
  await known.choose({});
  await expectBadges(known, admin, expected);
});

test('on pages of an organization that is not connected, connecting it is offered once', async ({ known }) => {
  const stranger = known.fake.addOrg(smallOrg({ seed: `not-connected-${Date.now()}` }));
  const admin = await openAdmin(known.orgwatch, `/o/${stranger.id}/users`);
  const offer = english('badge', 'offer-title');
  const offered = async (of: typeof admin) => (await spoken(of)).some(({ name }) => name === offer);
  await expect.poll(() => offered(admin)).toBe(true);
  expect((await seenPlaces(admin)).places.flatMap(({ badges }) => badges)).toEqual([]);
  await clickAt(admin, ourButton(admin, english('badge', 'not-now')));
  await expect.poll(() => offered(admin)).toBe(false);
  const again = await openAdmin(known.orgwatch, `/o/${stranger.id}/users`);
  await expect(again.page.locator('tbody tr')).toHaveCount(25);
  const answered = () =>
    known.own.evaluate(async () => (await chrome.storage.local.get('connectOffers')).connectOffers as string[]);
  await expect.poll(answered).toContain(stranger.id);
  expect(await offered(again)).toBe(false);
});

test('where nobody can be recognized on a page of users, Orgwatch’s settings say so, and the page says nothing', async ({
  known,
}) => {
  const unread = () =>
    known.own.evaluate(async () => Object.keys((await chrome.storage.local.get('unreadPages')).unreadPages ?? {}));
  const admin = await known.open('/users?shape=changed');
  await expect.poll(unread).toEqual(['/o/{id}/users']);
  expect(await admin.page.locator('[data-orgwatch]').count()).toBe(0);
  await known.open('/users');
  await expect.poll(unread).toEqual([]);
});

test.describe('by itself', () => {
  test('an extension that is reloaded under a living page says so there once, and is silent then', async ({
    fake,
    orgwatch,
  }) => {
    const known = await knowOrg(fake, orgwatch);
    const admin = await known.open('/users');
    await expectBadges(known, admin, expectedUsers(known.org));
    const said: string[] = [];
    admin.page.on('console', (message) => said.push(message.text()));
    admin.page.on('pageerror', (problem) => said.push(problem.message));
    await known.own.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await admin.page.bringToFront();
    const hosts = admin.page.locator('[data-orgwatch]');
    await admin.page.getByRole('link', { name: 'Next' }).click();
    await expect(admin.page).toHaveURL(/start=25/);
    // One note, and no badge any more, whatever the page does.
    await expect
      .poll(() => hosts.evaluateAll((all) => all.map((host) => host.getAttribute('data-orgwatch'))))
      .toEqual(['notice']);
    expect((await spoken(admin)).map(({ name }) => name)).toContain(english('badge', 'reload'));
    await clickAt(admin, ourButton(admin, english('badge', 'close')));
    await expect(hosts).toHaveCount(0);
    await admin.page.getByRole('link', { name: 'Previous' }).click();
    await expect(admin.page).toHaveURL(/start=0/);
    await expect(admin.page.locator('tbody tr')).toHaveCount(25);
    await expect(hosts).toHaveCount(0);
    expect(said).toEqual([]);
  });
});
