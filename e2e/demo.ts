/**
 * `npm start`: a browser with the extension, connected to a fake Atlassian on this machine, as a newcomer would see it.
 * With a display it stays open until it is closed; without one it ends when all is seen.
 */
import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { launchChromium } from './browsers/chromium';
import { startFakeAtlassian } from './fake-atlassian/start';
import { connectedSince, hour, look, minute, storedAlerts, story, tokenMade } from './fixtures/alerts';
import { submitConnectForm } from './fixtures/connect';
import { guestEvents } from './fixtures/guest-events';
import { riskNow, storedPeople } from './fixtures/people';
import { peopleGrid, personPlace } from './fixtures/people-page';
import { storedRecords } from './stored-record';

const folder = '.output/demo';
const patience = 300_000;
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = Boolean(process.env.CI) || !hasDisplay;

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** Resolves when the backfill is complete. */
const filled = async (page: Page) => {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const [record] = await storedRecords(page);
    if (record?.backfill?.completedAt) return record;
    await page.waitForTimeout(250);
  }
  throw new Error(`The backfill was not complete after ${seconds(patience)}.`);
};

/** Resolves when all people have been scored, and whoever is to be found among them has a finding. */
const scored = async (page: Page, whom: string) => {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const { people, passes } = await storedPeople(page);
    const found = people.find(({ person }) => person === whom);
    if (passes.some(({ fullAt }) => fullAt > 0) && found && found.findings.length > 0) return people;
    await page.waitForTimeout(250);
  }
  throw new Error(`Nobody was scored within ${seconds(patience)}.`);
};

/** Resolves when a monitor has raised an alert. */
const raised = async (page: Page, monitor: string) => {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const found = (await storedAlerts(page)).find((alert) => alert.monitor === monitor);
    if (found) return found;
    await page.waitForTimeout(250);
  }
  throw new Error(`${monitor} raised no alert within ${seconds(patience)}.`);
};

const photograph = async (page: Page, name: string, fullPage = true): Promise<void> => {
  await page.locator('[data-state="ready"]').first().waitFor();
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage });
};

mkdirSync(folder, { recursive: true });
console.log('Starting a fake Atlassian with an organization of 250 people and half a year of events …');
const keys = [{ key: 'key-of-the-demo', scopes: ['read:events:admin', 'read:orgs:admin'] }];
const fake = await startFakeAtlassian({ orgs: [{ seed: 1, keys, rate: { announced: 6000, enforced: true } }] });
const [org] = fake.orgs;
if (!org) throw new Error('The fake Atlassian has no organization.');

console.log(`Starting Chromium with the extension${headless ? ', headless' : ''} …`);
const browser = await launchChromium({
  extension: '.output/chrome-mv3',
  port: fake.port,
  headless,
  context: headless ? { viewport: { width: 1280, height: 900 } } : { viewport: null },
});
const page = await browser.open('options.html');
await page.getByRole('button', { name: 'Connect', exact: true }).waitFor();
await page.screenshot({ path: `${folder}/onboarding.png`, fullPage: true });

const begun = Date.now();
await submitConnectForm(page, { org: org.id, key: org.keys[0]?.key ?? '', depthDays: 180 });
await page.getByRole('region', { name: 'Total events' }).waitFor();
console.log(`Connected to ${org.name}; the first events are on screen after ${seconds(Date.now() - begun)}.`);
const record = await filled(page);
const took = Date.now() - begun;

const places = ['overview', 'products', 'user-activity', 'explore'];
for (const place of places) {
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#/${place}?range=30d`);
  await photograph(page, place);
}
// What no organization does every minute: somebody guesses a password, and a token is made.
const at = Date.now() - hour;
const guesses = [
  {
    minute: 0,
    action: 'user_login_failed',
    by: 'jordan',
    ip: '192.0.2.66',
    country: 'Nigeria',
    repeat: { times: 9, every: 1 },
  },
];
fake.push(org.id, [...story('guesses', guesses, at + 40 * minute), ...tokenMade('robin', at + 50 * minute)]);
await connectedSince(page, at);
await look(page);
const alert = await raised(page, 'failed-login-events');
const pages = {
  alerts: '#/alerts',
  alert: `#/alerts/${alert.id}`,
  monitors: '#/monitors',
  monitor: `#/monitors/${alert.monitor}`,
};
for (const [name, place] of Object.entries(pages)) {
  await page.goto(`chrome-extension://${browser.extensionId}/options.html${place}`);
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
// People whom the admin site lists, and what they did.
const guestsDid = guestEvents(Date.now());
fake.push(org.id, guestsDid);
await look(page);
const people = await scored(page, guestsDid[1]?.attributes.actor?.id ?? '');
const ranked = people.map((record) => ({ record, risk: riskNow(record) })).sort((a, b) => b.risk.score - a.risk.score);
const [first] = ranked;
const risky = ranked.filter(({ risk }) => risk.score >= 40).length;
const views = { people: '#/people', person: `#/${personPlace(first?.record.person ?? '')}?range=180d` };
for (const [name, place] of Object.entries(views)) {
  await page.goto(`chrome-extension://${browser.extensionId}/options.html${place}`);
  const drawn = name === 'people' ? peopleGrid(page).getByRole('row').nth(3) : page.getByRole('table').first();
  await drawn.waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
const admin = await browser.context.newPage();
await admin.goto(`https://admin.atlassian.com/o/${org.id}/users`);
const badges = admin.locator('[data-orgwatch="over"]');
await badges.first().waitFor({ state: 'attached' });
await admin.screenshot({ path: `${folder}/admin-site.png` });
const badgesSeen = await badges.count();
if (headless) await admin.close();

const popup = await browser.open('popup.html');
await popup.setViewportSize({ width: 800, height: 600 });
await photograph(popup, 'popup', false);
await popup.close();

console.log(`
  events    ${record.events.toLocaleString('en')} (${record.duplicates.toLocaleString('en')} seen twice, ${record.quarantined} set aside)
  range     ${day(record.backfill?.from ?? begun)} to ${day(Date.now())}
  pages     ${record.pages.toLocaleString('en')} fetched from the fake Atlassian
  time      ${seconds(took)}
  alerts    ${(await storedAlerts(page)).length} raised by an incident that was made up: guessed passwords, a new token
  people    ${people.length.toLocaleString('en')} scored, ${risky} of them at moderate risk or above; the riskiest is ${first?.record.name} with ${Math.floor(first?.risk.score ?? 0)} of 100
  badges    ${badgesSeen} on the first page of users of the admin site
  pictures  ${folder}/{onboarding,${[...places, ...Object.keys(pages), ...Object.keys(views)].join(',')},admin-site,popup}.png
`);

if (!headless) {
  console.log('The browser stays open: look around. Close it to end.');
  await new Promise((resolve) => browser.context.once('close', resolve));
}
if (headless) await browser.close();
await fake.close();
