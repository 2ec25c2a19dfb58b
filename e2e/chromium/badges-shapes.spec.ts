import { groupIds } from '../fake-atlassian/admin-site/directory';
import {
  expectedCards,
  expectedMembers,
  expectedOthers,
  expectedStrangers,
  expectedUser,
  expectedUsers,
} from '../fake-atlassian/admin-site/expected';
import { guests } from '../fake-atlassian/admin-site/guests';
import { expect, expectBadges, seenPlaces, test } from '../fixtures/admin-site';
import { missedBadges } from '../fixtures/badge-places';
import { english } from '../fixtures/english';
import { badgeNames } from '../fixtures/people';

for (const theme of ['light', 'dark', 'none'] as const) {
  test(`a table, a grid, cards and somebody’s own page have the right badges, theme ${theme}`, async ({ known }) => {
    const { org } = known;
    const people = await known.people();
    const table = await known.open(`/users?theme=${theme}`);
    await expectBadges(known, table, expectedUsers(org));

    const grid = await known.open(`/members?theme=${theme}`);
    await expectBadges(known, grid, expectedMembers(org).slice(0, 40));

    // A person known by an e-mail address alone; two with one address; names with markup, from the right, without end.
    const cards = await known.open(`/groups/${groupIds.guests}?theme=${theme}`);
    await expectBadges(known, cards, expectedCards(org, 'guests'));
    await expect.poll(() => cards.script.look(missedBadges)).toEqual([]);
    expect(await cards.page.title()).toBe('Atlassian Administration');

    for (const guest of guests.slice(0, 3)) {
      const own = await known.open(`/users/${encodeURIComponent(guest.id)}?theme=${theme}`);
      await expectBadges(known, own, expectedUser(guest));
    }
    // There is something to be wrong about: not all are alike.
    expect(new Set([...people.values()].flatMap(badgeNames)).size).toBeGreaterThan(4);
  });
}

test('whoever is found in a menu or a dialog has a badge there', async ({ known }) => {
  const { org } = known;
  const table = await known.open('/users');
  const users = expectedUsers(org);
  await expectBadges(known, table, users);
  const { name = '' } = users[3] ?? {};
  await table.page.getByRole('button', { name: `Actions for ${name}` }).click();
  await expectBadges(known, table, [...users, ...users.slice(3, 4)]);
  await table.page.keyboard.press('Escape');
  await expectBadges(known, table, users);

  for (const dialog of ['modal', 'plain']) {
    const group = await known.open(`/groups/${groupIds.engineering}?dialog=${dialog}`);
    const members = expectedCards(org, 'engineering');
    await expectBadges(known, group, members);
    await group.page.getByRole('button', { name: 'Add members' }).click();
    await expectBadges(known, group, [...members, ...expectedOthers(org)]);
    await group.page.getByRole('button', { name: 'Cancel' }).click();
    await expectBadges(known, group, members);
  }
});

test('of whom there are no events there is nothing, or “no events” where the admin wants it', async ({ known }) => {
  const strangers = expectedStrangers();
  const table = await known.open('/users?shape=strangers');
  await expect(table.page.locator('tbody tr')).toHaveCount(strangers.length);
  await table.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  await expectBadges(known, table, strangers);
  await known.choose({ unknown: 'no-events' });
  const marks = async () => (await seenPlaces(table)).places.map(({ name, badges }) => [name, ...badges]);
  await expect.poll(marks).toEqual(strangers.map(({ name }) => [name, english('badge', 'no-events')]));
  expect((await seenPlaces(table)).strays).toEqual([]);
  await known.choose({ unknown: 'nothing' });
  await expect.poll(marks).toEqual(strangers.map(({ name }) => [name]));
});

test('pages of a site have badges, and whoever has them is the same person', async ({ known }) => {
  const { org } = known;
  const [site] = org.sample.sites;
  const table = await known.open('/users', `/s/${site?.id}`);
  await expectBadges(known, table, expectedUsers(org));
  const [first] = org.sample.people;
  await table.page.getByRole('link', { name: first?.name, exact: true }).click();
  await expectBadges(known, table, expectedUsers(org).slice(0, 1));
});
