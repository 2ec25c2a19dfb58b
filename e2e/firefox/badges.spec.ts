import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { groupIds } from '../fake-atlassian/admin-site/directory';
import {
  type ExpectedPlace,
  expectedCards,
  expectedMembers,
  expectedUsers,
} from '../fake-atlassian/admin-site/expected';
import { guests } from '../fake-atlassian/admin-site/guests';
import { differences, untilScored } from '../fixtures/admin-site';
import { missedBadges, readPlaces } from '../fixtures/badge-places';
import { guestEvents } from '../fixtures/guest-events';
import { scoredPeople } from '../fixtures/people';
import { look } from './closed-roots';
import { connect } from './connect';
import { evaluating } from './screen';
import { expect, test } from './test';

/** The texts of what of ours is open in the page: `card`, `panel`; none where it is not. */
const ours = (page: Page, kind: 'card' | 'panel'): Promise<string[]> =>
  look(
    page,
    kind === 'card'
      ? (rootOf) =>
          [...document.querySelectorAll('[data-orgwatch="card"]')].map(
            (host) => rootOf(host)?.querySelector<HTMLElement>('.card')?.innerText ?? '',
          )
      : (rootOf) =>
          [...document.querySelectorAll('[data-orgwatch="panel"]')].map(
            (host) => rootOf(host)?.querySelector<HTMLElement>('.panel')?.innerText ?? '',
          ),
  );

test('badges are right in every shape, follow the page, and explain themselves', async ({ firefox, fake, org }) => {
  const events = guestEvents(Date.now());
  fake.push(org.id, events);
  const own = await connect(firefox, org);
  await untilScored(evaluating(own), guests[0]?.id ?? '');
  const people = () => scoredPeople(evaluating(own));
  const admin = await firefox.browser.newPage();
  const open = async (path: string) => {
    await admin.goto(`https://admin.atlassian.com/o/${org.id}${path}`);
    await admin.bringToFront();
  };
  const expectBadges = (expected: readonly ExpectedPlace[]) =>
    expect
      .poll(async () => differences({ people }, expected, await look(admin, readPlaces)), { timeout: 30_000 })
      .toEqual([]);

  await open('/users?theme=dark');
  await expectBadges(expectedUsers(org));
  await admin.locator('th:nth-child(2) button').click();
  await expectBadges(expectedUsers(org, { sort: { by: 'email' } }));
  await admin.locator('::-p-text(Next)').click();
  await expectBadges(expectedUsers(org, { start: 25 }));
  await admin.goBack();
  await expectBadges(expectedUsers(org));
  expect(await admin.evaluate(() => [...document.querySelectorAll('*')].some((element) => element.shadowRoot))).toBe(
    false,
  );

  await open('/members');
  await expectBadges(expectedMembers(org).slice(0, 40));
  await admin.$eval('.grid-scroller', (scroller) => scroller.scrollTo(0, 5000));
  const indexes = () =>
    admin.$$eval('.grid-row', (rows) => rows.map((row) => Number(row.getAttribute('aria-rowindex')) - 2));
  await expect.poll(async () => Math.min(...(await indexes()))).toBeGreaterThan(40);
  await expectBadges((await indexes()).flatMap((at) => expectedMembers(org)[at] ?? []));

  await open(`/groups/${groupIds.guests}`);
  await expectBadges(expectedCards(org, 'guests'));
  // Names that are cut off at the end of their line do not take the badge with them.
  expect.soft(await look(admin, missedBadges)).toEqual([]);
  const pointedAt = guests[5];
  const { x, y } = await look(admin, (rootOf) => {
    const hosts = document.querySelectorAll('.card:nth-child(6) [data-orgwatch]');
    const [box] = [...hosts].map((host) => rootOf(host)?.querySelector('.badge')?.getBoundingClientRect());
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  });
  await admin.mouse.move(x, y);
  await expect.poll(() => ours(admin, 'card')).toEqual([expect.stringContaining(pointedAt?.name ?? '')]);
  await admin.keyboard.press('Escape');
  await expect.poll(() => ours(admin, 'card')).toEqual([]);

  await open(`/users/${encodeURIComponent(pointedAt?.id ?? '')}`);
  await expect.poll(() => ours(admin, 'panel')).toEqual([expect.stringContaining('Last 30 days')]);

  // Installed anew under a living page, it goes on; removed, it leaves nothing that is seen, and says nothing.
  await open('/users');
  await expectBadges(expectedUsers(org));
  const problems: string[] = [];
  admin.on('pageerror', (problem) => problems.push(String(problem)));
  const shown = () =>
    admin.$$eval(
      '[data-orgwatch]',
      (hosts) => hosts.filter((host) => getComputedStyle(host).display !== 'none').length,
    );
  const goTo = async (link: 'Next' | 'Previous', [first]: readonly ExpectedPlace[]) => {
    await admin.locator(`::-p-text(${link})`).click();
    await admin.waitForSelector(`tbody tr:first-child ::-p-text(${first?.name})`);
  };
  const id = await firefox.browser.installExtension(resolve(import.meta.dirname, '../../.output/firefox-mv3'));
  await admin.bringToFront();
  await goTo('Next', expectedUsers(org, { start: 25 }));
  await expect.poll(shown, { timeout: 30_000 }).toBeGreaterThan(0);
  await firefox.browser.uninstallExtension(id);
  await expect.poll(shown).toBe(0);
  await goTo('Previous', expectedUsers(org));
  expect(await shown()).toBe(0);
  expect(problems).toEqual([]);
});
