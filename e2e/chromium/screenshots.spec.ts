import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { smallOrg } from '../fixtures/atlassian';
import { connect, untilFilled } from '../fixtures/connect';
import { chooseRange, panel, panelTitles } from '../fixtures/overview';
import { expectProblem, refresh } from '../fixtures/problems';
import { expect, test } from '../fixtures/test';

const folder = resolve(import.meta.dirname, '../../.output/screenshots');
const themes = ['light', 'dark'] as const;

test.use({ atlassian: { orgs: [smallOrg({ eventsPerDay: 200 })] } });

test.beforeAll(async () => {
  await mkdir(folder, { recursive: true });
});

/** A picture in both themes. A viewport's, or the whole page's. */
const shoot = async (page: Page, name: string, fullPage = false): Promise<void> => {
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    await page.screenshot({ path: resolve(folder, `${name}-${colorScheme}.png`), fullPage, animations: 'disabled' });
  }
};

const drawn = async (page: Page): Promise<void> => {
  for (const title of panelTitles) await expect(panel(page, title)).toBeVisible();
  await expect(panel(page, 'Actor locations').locator('canvas')).toBeVisible();
  await expect(panel(page, 'Events from risky locations').locator('canvas')).toBeVisible();
};

test('every page in both themes', async ({ orgwatch, fake, org }) => {
  test.slow();
  const welcome = await orgwatch.open('options.html');
  await expect(welcome.getByRole('form', { name: 'Connect an organization' })).toBeVisible();
  await shoot(welcome, 'welcome');
  await welcome.close();

  const page = await connect(orgwatch, org, { depthDays: 30 });
  await untilFilled(page);
  await chooseRange(page, '30 d');
  await drawn(page);
  await shoot(page, 'overview-1280', true);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await shoot(page, 'overview-1920', true);
  await page.setViewportSize({ width: 1280, height: 800 });
  await panel(page, 'Recent events').getByRole('button', { name: 'Open event' }).first().click();
  await expect(page.getByRole('region', { name: 'JSON of the event' })).toBeVisible();
  await shoot(page, 'event');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Organizations' }).click();
  await expect(page.getByRole('article', { name: org.name })).toBeVisible();
  await shoot(page, 'organizations');
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByText('Minutes between two syncs')).toBeVisible();
  await shoot(page, 'settings', true);

  const popup = await orgwatch.open('popup.html');
  await popup.setViewportSize({ width: 800, height: 600 });
  await drawn(popup);
  await popup.getByRole('main').evaluate((main) => main.scrollTo(0, 0));
  // A browser makes the popup as large as what is in it. It stays open: closing it would undo the locale of the others.
  const size = await popup.getByRole('main').locator('..').boundingBox();
  if (size) await popup.setViewportSize(size);
  await shoot(popup, 'popup');

  await page.getByRole('link', { name: 'Overview' }).click();
  fake.setKeys(org.id, ['another']);
  await refresh(page);
  await expectProblem(page, 'key-wrong');
  await shoot(page, 'problem');
});

test.describe('an empty log', () => {
  test.use({ atlassian: { orgs: [smallOrg({ bare: true, empty: true })] } });

  test('is shown in both themes', async ({ orgwatch, org }) => {
    const page = await connect(orgwatch, org);
    await expectProblem(page, 'log-empty');
    await shoot(page, 'empty-log');
  });
});
