import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expectedUsers } from '../fake-atlassian/admin-site/expected';
import { guests } from '../fake-atlassian/admin-site/guests';
import { differences, untilScored } from '../fixtures/admin-site';
import { readPlaces } from '../fixtures/badge-places';
import { guestEvents } from '../fixtures/guest-events';
import { scoredPeople } from '../fixtures/people';
import { look } from './closed-roots';
import { connect } from './connect';
import { evaluating } from './screen';
import { expect, test } from './test';

/** Of what kinds the messages are that content scripts have sent: pages of the extension hear them as the background does. */
const hearken = async (own: Page): Promise<() => Promise<string[]>> => {
  await own.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    // Nothing is answered: the background does.
    chrome.runtime.onMessage.addListener(({ type }: { type: string }, { tab }) => {
      if (tab?.url?.startsWith('https://admin.atlassian.com/')) heard.push(type);
    });
  });
  return () => own.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
};

/** How many of ours are on the page, of one kind or of any. */
const ours = (page: Page, kind?: 'panel'): Promise<number> =>
  page.$$eval(kind ? `[data-orgwatch="${kind}"]` : '[data-orgwatch]', (hosts) => hosts.length);

// Playwright has every tab of its Chromium take itself for the one in front.
test('in a tab that is hidden nothing is asked and nothing drawn; all is there when it is shown', async ({
  firefox,
  fake,
  org,
}) => {
  const [guest] = guests;
  fake.push(org.id, guestEvents(Date.now()));
  const own = await connect(firefox, org);
  await untilScored(evaluating(own), guest?.id ?? '');
  const people = () => scoredPeople(evaluating(own));
  const heard = await hearken(own);

  // Somebody's own page, opened behind another tab.
  await own.bringToFront();
  const address = `https://admin.atlassian.com/o/${org.id}/users/${encodeURIComponent(guest?.id ?? '')}`;
  await own.evaluate((url) => chrome.tabs.create({ url, active: false }).then(() => null), address);
  const admin = await (await firefox.browser.waitForTarget((target) => target.url() === address)).page();
  if (!admin) throw new Error('The tab is no page');
  await admin.waitForSelector(`h1 ::-p-text(${guest?.name})`);
  expect(await admin.evaluate(() => document.hidden)).toBe(true);
  // Which organization it is of is told, for the form that connects one.
  await expect.poll(heard).toEqual(['orgSeen']);
  expect(await ours(admin)).toBe(0);

  await admin.bringToFront();
  await expect.poll(() => ours(admin, 'panel')).toBe(1);
  await expect.poll(async () => (await heard()).toSorted()).toEqual(['badgeCard', 'badges', 'orgSeen', 'pageRead']);

  // Behind again, it shows the list of users, and scores change.
  await own.bringToFront();
  expect(await admin.evaluate(() => document.hidden)).toBe(true);
  await admin.$eval('nav a[href$="/users"]', (link) => (link as HTMLElement).click());
  await admin.waitForSelector('tbody tr');
  await own.evaluate(() => chrome.storage.local.set({ preferences: { officeRanges: ['10.1.0.0/16'] } }));
  await setTimeout(2000);
  expect(await heard()).toHaveLength(4);
  expect(await ours(admin)).toBe(0);

  await admin.bringToFront();
  await expect
    .poll(async () => differences({ people }, expectedUsers(org), await look(admin, readPlaces)), { timeout: 30_000 })
    .toEqual([]);
});
