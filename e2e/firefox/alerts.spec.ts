import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { connectedSince, hour, look, minute, storedAlert, story } from '../fixtures/alerts';
import { smallOrg } from '../fixtures/atlassian';
import { english } from '../fixtures/english';
import { notificationOf, type Told } from '../fixtures/notifications';
import { toolbar } from '../fixtures/problems';
import { connect } from './connect';
import { evaluating, expectText, press, seen } from './screen';
import { expect, test } from './test';

test.use({ atlassian: { orgs: [smallOrg({ bare: true })] } });

/** What the journey finds in the extension's page. */
interface Recorder {
  told: Told[];
  shown: string[];
}

/**
 * Writes down what the background has Firefox show, and what Firefox took away again, by id: without a screen it takes
 * each away at once, as if it had been read, and so it is no more among those that are shown.
 */
const listenIn = async (page: Page): Promise<() => Promise<Recorder>> => {
  await page.evaluate(async () => {
    const recorder: Recorder = { told: [], shown: [] };
    Object.assign(globalThis, { recorder });
    const background = (await chrome.runtime.getBackgroundPage()) as unknown as { browser: typeof chrome };
    const { notifications } = background.browser;
    const create = notifications.create.bind(notifications) as (id: string, options: object) => Promise<string>;
    Object.assign(notifications, {
      create: (id: string, options: object) => {
        recorder.told.push({ id, ...options } as Told);
        return create(id, options);
      },
    });
    chrome.notifications.onClosed.addListener((id) => recorder.shown.push(id));
  });
  return () => page.evaluate(() => (globalThis as unknown as { recorder: Recorder }).recorder);
};

/** The pack, once the browser has written all of it. */
const pack = async (folder: string): Promise<Uint8Array> => {
  const names = async () => (await readdir(folder)).filter((name) => !name.endsWith('.part'));
  const read = async () => {
    const [name] = await names();
    return name ? readFile(join(folder, name)) : Buffer.alloc(0);
  };
  await expect.poll(async () => (await read()).length, { timeout: 20_000 }).toBeGreaterThan(0);
  return read();
};

test('a live incident is told, opened, acknowledged and proven', async ({ firefox, fake, org }) => {
  const page = await connect(firefox, org);
  await connectedSince(evaluating(page), Date.now() - hour);
  const failures = story(
    'failure',
    [{ minute: 0, action: 'user_login_failed', by: 'mallory', ip: '203.0.113.7', repeat: { times: 6, every: 2.9 } }],
    Date.now() - 20 * minute,
  );
  fake.push(org.id, failures);
  const recorder = await listenIn(page);
  await look(evaluating(page));
  const alert = await storedAlert(evaluating(page), 'failed-login-events');
  const id = notificationOf(alert);
  await expect.poll(async () => (await recorder()).shown).toEqual([id]);
  const { told } = await recorder();
  expect(told).toHaveLength(1);
  const [{ title, message, ...rest }] = told as [Told];
  expect(title).toContain(english('monitors', 'failed-login-events', 'title'));
  for (const part of ['mallory', '6 events', '203.0.113.7']) expect(message).toContain(part);
  // Firefox refuses a notification that has buttons.
  expect(Object.keys(rest).sort()).toEqual(['iconUrl', 'id', 'type']);
  await expect.poll(async () => (await toolbar(evaluating(page))).text).toBe('1');

  const about = await firefox.open(`options.html#/alerts/${alert.id}`);
  await seen(about, 'heading', english('monitors', 'failed-login-events', 'title'));
  await expectText(about, 'region', english('alert-page', 'summary'), /6 events within 15 min.*more than 5.*mallory/);
  await seen(about, 'grid', english('alert-page', 'events', 'title'));
  await press(about, 'button', english('alerts-page', 'to', 'acknowledged'));
  await expectText(about, 'region', english('alert-page', 'summary'), english('alerts-page', 'is', 'acknowledged'));
  await expect.poll(async () => (await toolbar(evaluating(page))).text).toBe('');

  await press(about, 'button', english('evidence', 'open'));
  const files = unzipSync(await pack(firefox.downloads));
  const sums = strFromU8(files.SHA256SUMS ?? new Uint8Array());
  for (const [name, bytes] of Object.entries(files))
    if (name !== 'SHA256SUMS') expect(sums).toContain(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  const events = JSON.parse(strFromU8(files['events.json'] ?? new Uint8Array())) as { id: string }[];
  expect(events.map((event) => event.id)).toEqual(failures.map((event) => event.id));
});
