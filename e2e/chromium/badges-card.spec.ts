import { groupIds } from '../fake-atlassian/admin-site/directory';
import { expectedUsers } from '../fake-atlassian/admin-site/expected';
import { guests } from '../fake-atlassian/admin-site/guests';
import { type AdminPage, expect, expectBadges, riskiest, test } from '../fixtures/admin-site';
import { badgeAt, cardOf, cardsOpened, clickAt, countCards, openCard, ourButton, spoken } from '../fixtures/badge-card';
import { english } from '../fixtures/english';
import { badgeNames, riskNow } from '../fixtures/people';

const focused = async (admin: AdminPage) => (await spoken(admin)).filter((one) => one.focused).at(-1)?.name;

test('hovered over, focused or clicked, a badge explains itself', async ({ known }) => {
  const people = await known.people();
  const admin = await known.open('/users');
  const { page } = admin;
  const shown = expectedUsers(known.org);
  await expectBadges(known, admin, shown);
  const record = riskiest(
    people,
    shown.flatMap(({ accounts }) => accounts),
  );
  if (!record) throw new Error('Nobody is known');
  const { name } = shown.find(({ accounts }) => accounts.includes(record.person)) ?? { name: '' };
  const { score, contributions } = riskNow(record);
  const counting = contributions.filter(({ adds }) => adds >= 0.5).length;
  expect(counting).toBeGreaterThan(0);

  const { x, y } = await badgeAt(admin, name);
  await page.mouse.move(x, y);
  const texts = await cardOf(admin, record.name);
  expect(texts).toContain(String(Math.round(score)));
  const card = await openCard(admin);
  expect(card.filter(({ role }) => role === 'listitem')).toHaveLength(Math.min(3, counting));
  expect(texts.join(' ')).toMatch(
    record.lastLogin ? /Last login .*(ago|yesterday|now)/i : english('badge', 'no-login'),
  );
  if (record.lastLogin?.city) expect(texts.join(' ')).toContain(record.lastLogin.city);
  await page.mouse.move(0, 0);
  await expect.poll(() => openCard(admin)).toEqual([]);

  // The keyboard comes to it right after the name, goes into it, and is given back.
  await page.getByRole('link', { name, exact: true }).focus();
  await page.keyboard.press('Tab');
  await cardOf(admin, record.name);
  const [badge = ''] = badgeNames(record);
  expect(badgeNames(record)).toContain(await focused(admin));
  await page.keyboard.press('Tab');
  await expect.poll(() => focused(admin)).toBe(english('badge', 'open'));
  await page.keyboard.press('Escape');
  await expect.poll(() => openCard(admin)).toEqual([]);
  expect(badgeNames(record).concat(badge)).toContain(await focused(admin));

  await clickAt(admin, badgeAt(admin, name));
  await cardOf(admin, record.name);
  // Clicked, it stays, and the page's own link was not followed.
  await page.mouse.move(0, 0);
  const opened = known.orgwatch.context.waitForEvent('page');
  await clickAt(admin, ourButton(admin, english('badge', 'open')));
  const orgwatch = await opened;
  await expect(orgwatch).toHaveURL(new RegExp(`options\\.html#/people/${encodeURIComponent(record.person)}`));
  await expect.poll(async () => (await openCard(admin))[0]).toBeUndefined();
  expect(new URL(page.url()).pathname).toBe(`/o/${known.org.id}/users`);
});

test('what comes to lie below the pointer where a card was closed is not pointed at', async ({ known }) => {
  const admin = await known.open('/users');
  const { page } = admin;
  const shown = expectedUsers(known.org);
  await expectBadges(known, admin, shown);
  const people = await known.people();
  const [{ name = '' } = {}, { name: other = '' } = {}] = shown.filter(({ accounts: [id = ''] }) => people.has(id));
  await clickAt(admin, badgeAt(admin, name));
  const { x, y } = await ourButton(admin, english('badge', 'open'));
  await countCards(admin);
  const opened = known.orgwatch.context.waitForEvent('page');
  await page.mouse.click(x, y);
  await opened;
  await page.bringToFront();
  // Another badge is there now; browsers say then that the pointer came over it.
  const under = await badgeAt(admin, other);
  await page.evaluate(
    ([dx, dy]) => {
      document.body.style.cssText = `position:relative;left:${dx}px;top:${dy}px`;
    },
    [x - under.x, y - under.y] as const,
  );
  await page.mouse.move(x, y);
  expect(await cardsOpened(admin)).toBe(0);
  await page.mouse.move(x + 2, y + 40);
  await page.mouse.move(x + 2, y + 1);
  expect(await cardsOpened(admin)).toBe(1);
});

test('what is done by keys opens no card below a pointer that rests', async ({ known }) => {
  const admin = await known.open('/users');
  const { page } = admin;
  const shown = expectedUsers(known.org);
  await expectBadges(known, admin, shown);
  const people = await known.people();
  const [{ name = '' } = {}, { name: other = '' } = {}] = shown.filter(({ accounts: [id = ''] }) => people.has(id));
  // The pointer rests beside the second badge; then the page moves, so that the badge lies below it.
  const under = await badgeAt(admin, other);
  const rest = { x: under.x, y: under.y + 200 };
  await page.mouse.move(rest.x, rest.y);
  await page.getByRole('link', { name, exact: true }).focus();
  await page.keyboard.press('Tab');
  await cardOf(admin, people.get(shown.find((one) => one.name === name)?.accounts[0] ?? '')?.name ?? '');
  await page.keyboard.press('Tab');
  await countCards(admin);
  await page.evaluate(() => {
    document.body.style.cssText = 'position:relative;top:200px';
  });
  const opened = known.orgwatch.context.waitForEvent('page');
  await page.keyboard.press('Enter');
  await opened;
  await page.bringToFront();
  await page.mouse.move(rest.x, rest.y);
  expect(await cardsOpened(admin)).toBe(0);
  // Moved by as little as a few px, it points.
  await page.mouse.move(rest.x + 3, rest.y + 1);
  expect(await cardsOpened(admin)).toBe(1);
});

test('of an address that two accounts have, the card says so', async ({ known }) => {
  const admin = await known.open(`/groups/${groupIds.guests}`);
  const [day, night] = guests;
  const record = riskiest(await known.people(), [day?.id ?? '', night?.id ?? '']);
  await clickAt(admin, badgeAt(admin, night?.name ?? ''));
  const texts = await cardOf(admin, record?.name ?? '');
  expect(texts.join(' ')).toContain('2 accounts have this e-mail address');
});

test('a name with markup is a name in its card', async ({ known }) => {
  const admin = await known.open(`/groups/${groupIds.guests}`);
  const bobby = guests[2]?.name ?? '';
  await clickAt(admin, badgeAt(admin, bobby));
  expect(await cardOf(admin, bobby)).toContain(bobby);
  expect(await admin.page.title()).toBe('Atlassian Administration');
});

test('in a modal dialog the card can be reached', async ({ known }) => {
  const admin = await known.open(`/groups/${groupIds.engineering}`);
  await admin.page.getByRole('button', { name: 'Add members' }).click();
  const people = await known.people();
  const other = known.org.sample.people.slice(24, 32).find(({ id }) => people.has(id));
  await clickAt(admin, badgeAt(admin, other?.name ?? ''));
  await cardOf(admin, people.get(other?.id ?? '')?.name ?? '');
  const opened = known.orgwatch.context.waitForEvent('page');
  await clickAt(admin, ourButton(admin, english('badge', 'open')));
  await expect(await opened).toHaveURL(/#\/people\//);
  await expect(admin.page.getByRole('dialog', { name: 'Add members' })).toBeVisible();
});

test('on somebody’s own page a panel has the last 30 days', async ({ known }) => {
  const [, , guest] = guests;
  const admin = await known.open(`/members/${encodeURIComponent(guest?.id ?? '')}`);
  const panel = () => spoken(admin, 'region', /^Orgwatch: risk of/);
  await expect.poll(async () => (await panel())[0]?.name).toBe(`Orgwatch: risk of ${guest?.name}`);
  const said = await panel();
  expect(said.find(({ role }) => role === 'image')?.name).toMatch(/30 days ago the score was \d+, now it is \d+/);
  const record = (await known.people()).get(guest?.id ?? '');
  expect(said.map((one) => one.name)).toContain(String(Math.round(record ? riskNow(record).score : -1)));
  await admin.page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect.poll(panel).toEqual([]);
  await admin.page.goBack();
  await expect.poll(async () => (await panel()).length).toBeGreaterThan(0);
});

test('a worker that sleeps is woken by whoever hovers over a badge', async ({ known }) => {
  const [guest] = guests;
  const admin = await known.open(`/groups/${groupIds.guests}`);
  const { x, y } = await badgeAt(admin, guest?.name ?? '');
  await known.orgwatch.killWorker();
  await admin.page.bringToFront();
  await admin.page.mouse.move(x, y);
  await cardOf(
    admin,
    riskiest(
      await known.people(),
      guests.slice(0, 2).map(({ id }) => id),
    )?.name ?? '',
  );
});
