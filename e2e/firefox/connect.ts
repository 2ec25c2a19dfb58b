import type { Page } from 'puppeteer-core';
import type { FirefoxWithExtension } from '../browsers/firefox';
import type { FakeOrg } from '../fake-atlassian/org';
import { keyOf } from '../fixtures/atlassian';
import { expectGone, expectText, fill, press, pressText, seen } from './screen';

/** Fills the form as a person does, for a week of history where nothing is said, and sends it off. */
export const submitConnectForm = async (
  page: Page,
  org: string,
  key: string,
  depthDays: 7 | 30 | 90 | 180 = 7,
): Promise<void> => {
  await fill(page, 'org', org);
  await fill(page, 'key', key);
  await pressText(page, `${depthDays} days`);
  await press(page, 'button', 'Connect');
};

/** Waits until a person sees that the whole history is there: no progress, a sync just now. */
export const untilFilled = async (page: Page): Promise<void> => {
  await expectText(page, 'banner', null, /Synced /);
  await expectGone(page, 'region', 'Reading history');
};

/** Connects an organization on the welcome that opened by itself, and waits for its history. */
export const connect = async (
  { welcome }: FirefoxWithExtension,
  org: FakeOrg,
  depthDays?: 7 | 30 | 90 | 180,
): Promise<Page> => {
  await submitConnectForm(welcome, org.id, keyOf(org), depthDays);
  await seen(welcome, 'heading', 'Overview');
  await untilFilled(welcome);
  return welcome;
};
