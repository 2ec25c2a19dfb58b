/// <reference types="chrome" />
import type { Page } from '@playwright/test';
import type { PersonRecord } from '../../lib/risk/person-record';
import { expectedUsers } from '../fake-atlassian/admin-site/expected';
import { guests } from '../fake-atlassian/admin-site/guests';
import { expect, expectBadges, type KnownOrg, test } from '../fixtures/admin-site';
import { english } from '../fixtures/english';
import { filled } from '../fixtures/monitors';
import { panel } from '../fixtures/overview';
import { personRow, shownPeople } from '../fixtures/people-page';
import { storedPreferences } from '../fixtures/stored-preferences';

test.describe.configure({ mode: 'default' });

/** Who came from North Korea. */
const travelled = guests[1] as (typeof guests)[number];

const stored = ({ own }: KnownOrg) => storedPreferences(own);

/** The settings, and beside them the ranking, with nobody in it but who came from North Korea. */
const open = async ({
  orgwatch,
}: KnownOrg): Promise<{ settings: Page; score: () => Promise<number>; ranking: Page }> => {
  const ranking = await orgwatch.open(`options.html#/people?search=${encodeURIComponent(travelled.id)}`);
  await expect(personRow(ranking, travelled.name)).toContainText('North Korea');
  const settings = await orgwatch.open('options.html#/settings');
  await expect(panel(settings, english('risk-settings', 'title'))).toBeVisible();
  const score = async () => (await shownPeople(ranking))[0]?.score ?? Number.NaN;
  return { settings, score, ranking };
};

test('a signal that weighs nothing counts nothing at once, and comes back', async ({ known }) => {
  const { settings, score, ranking } = await open(known);
  const reason = async () => (await shownPeople(ranking))[0]?.reason;
  const before = await score();
  expect(before).toBeGreaterThan(0);
  expect(await reason()).toContain('North Korea');
  const risk = panel(settings, english('risk-settings', 'title'));
  await risk.getByText(english('risk-settings', 'weights', 'title')).click();
  const title = english('signals', 'risky-location', 'title');
  const slider = risk.getByRole('slider', { name: title, exact: true });
  await slider.focus();
  await settings.keyboard.press('Home');
  await expect(slider).toHaveAttribute(
    'aria-valuetext',
    new RegExp(`${english('risk-settings', 'weights', 'never')}$`),
  );
  await expect.poll(score).toBeLessThan(before);
  await expect.poll(reason).not.toContain('North Korea');
  await expect.poll(async () => (await stored(known)).risk?.weights).toEqual({ 'risky-location': 0 });

  await settings.reload();
  await risk.getByText(english('risk-settings', 'weights', 'title')).click();
  await expect(slider).toHaveValue('0');
  await risk
    .getByRole('button', { name: filled(english('risk-settings', 'back-of'), { what: title }), exact: true })
    .click();
  await expect.poll(async () => before - (await score())).toBeLessThanOrEqual(1);
  await expect.poll(reason).toContain('North Korea');
});

test('with a shorter half-life findings fade faster; what is none is refused and not stored', async ({ known }) => {
  const { settings, score } = await open(known);
  const before = await score();
  const field = settings.getByRole('textbox', { name: english('risk-settings', 'half-life', 'label') });
  await field.fill('1');
  await expect.poll(score).toBeLessThan(before);
  const fast = await score();
  await expect.poll(async () => (await stored(known)).risk?.halfLifeDays).toBe(1);
  await field.fill('0');
  await expect(settings.getByText(english('risk-settings', 'half-life', 'wrong'))).toBeVisible();
  expect((await stored(known)).risk?.halfLifeDays).toBe(1);
  await field.fill('90');
  await expect.poll(score).toBeGreaterThan(fast);
  await settings.reload();
  await expect(field).toHaveValue('90');
});

test('what comes from an office is no finding about places, as soon as all are scored anew', async ({ known }) => {
  const { settings, score } = await open(known);
  const before = await score();
  const aboutPlaces = async () => {
    const record: PersonRecord | undefined = (await known.people()).get(travelled.id);
    return record?.findings.filter(({ signal }) => signal === 'risky-location').length;
  };
  expect(await aboutPlaces()).toBe(1);
  const office = panel(settings, english('settings', 'names', 'office-ranges'));
  const field = office.getByRole('combobox').or(office.getByRole('textbox')).first();
  await field.fill('not an address');
  await field.press('Enter');
  await expect(office).toContainText('address');
  expect((await stored(known)).officeRanges ?? []).toEqual([]);
  await field.fill('175.45.176.0/24');
  await field.press('Enter');
  await expect.poll(async () => (await stored(known)).officeRanges).toEqual(['175.45.176.0/24']);
  await expect.poll(aboutPlaces).toBe(0);
  await expect.poll(score).toBeLessThan(before);
  await field.press('Backspace');
  await expect.poll(async () => (await stored(known)).officeRanges).toEqual([]);
  await expect.poll(aboutPlaces).toBe(1);
  await expect.poll(async () => before - (await score())).toBeLessThanOrEqual(1);
});

test('what cannot be stored is told of, stays on the page, and goes along once there is room', async ({ known }) => {
  const { settings } = await open(known);
  const office = panel(settings, english('settings', 'names', 'office-ranges'));
  const field = office.getByRole('combobox').or(office.getByRole('textbox')).first();
  await field.fill('10.0.0.0/99');
  await field.press('Enter');
  await expect(office).toContainText('Not an address or range: 10.0.0.0/99');
  // One that was mistyped is there to be mended.
  await expect(field).toHaveValue('10.0.0.0/99');

  await settings.evaluate(() => {
    const { local } = chrome.storage;
    const set = local.set.bind(local);
    const refusals = { left: 2 };
    local.set = async (items: object) => {
      if (refusals.left-- > 0) throw new Error('Resource::kQuotaBytes quota exceeded');
      await set(items);
    };
  });
  await field.fill('10.1.0.0/16');
  await field.press('Enter');
  const refused = settings.getByRole('alert');
  await expect(refused).toContainText(english('settings', 'unsaved', 'text'));
  await expect(refused).toContainText(english('problems', 'disk-full', 'title'));
  await expect(refused).toBeInViewport();
  await expect(office.getByText('10.1.0.0/16')).toBeVisible();
  const badges = panel(settings, english('settings', 'names', 'badges'));
  const on = badges.getByRole('switch', { name: english('badge-settings', 'on') });
  await on.press('Space');
  await expect(on).not.toBeChecked();
  expect(await stored(known)).not.toMatchObject({ officeRanges: ['10.1.0.0/16'] });
  await expect(refused).toBeInViewport();

  await refused.getByRole('button', { name: english('settings', 'unsaved', 'again') }).click();
  await expect(refused).toBeHidden();
  await expect.poll(() => stored(known)).toMatchObject({ officeRanges: ['10.1.0.0/16'], badges: { on: false } });
  await settings.reload();
  await expect(office.getByText('10.1.0.0/16')).toBeVisible();
  await expect(on).not.toBeChecked();
  await on.press('Space');
  await field.press('Backspace');
  await expect.poll(() => stored(known)).toMatchObject({ officeRanges: [], badges: { on: true } });
});

test('badges that are switched off stay off', async ({ known }) => {
  const { settings } = await open(known);
  const admin = await known.open('/users');
  const expected = expectedUsers(known.org);
  await expectBadges(known, admin, expected);
  const badges = panel(settings, english('settings', 'names', 'badges'));
  const on = badges.getByRole('switch', { name: english('badge-settings', 'on') });
  await expect(on).toBeChecked();
  await on.press('Space');
  await expect.poll(async () => (await stored(known)).badges?.on).toBe(false);
  await expectBadges(
    known,
    admin,
    expected.map(({ name }) => ({ name, accounts: [] })),
  );
  await settings.reload();
  await expect(on).not.toBeChecked();
  await on.press('Space');
  await expect.poll(async () => (await stored(known)).badges?.on).toBe(true);
  await expectBadges(known, admin, expected);
});

test('a page on which nobody was recognized is told of, until that is forgotten', async ({ known }) => {
  const { settings } = await open(known);
  const badges = panel(settings, english('settings', 'names', 'badges'));
  const notice = badges.getByText(english('badge-settings', 'unread', 'title'));
  await expect(notice).toBeHidden();
  await known.open('/users?shape=changed');
  await expect(notice).toBeVisible();
  await expect(badges.getByText('/o/{id}/users', { exact: true })).toBeVisible();
  await badges.getByRole('button', { name: english('badge-settings', 'unread', 'forget') }).click();
  await expect(notice).toBeHidden();
  await settings.reload();
  await expect(badges).toBeVisible();
  await expect(notice).toBeHidden();
});
