import type { Page } from '@playwright/test';
import { untilScored } from '../fixtures/admin-site';
import { expectNoViolations } from '../fixtures/axe';
import { connect, untilFilled } from '../fixtures/connect';
import { english } from '../fixtures/english';
import { test as looking } from '../fixtures/filled';
import { guestEvents } from '../fixtures/guest-events';
import { peopleGrid } from '../fixtures/people-page';
import { expect, test } from '../fixtures/test';

const menuOf = (page: Page) => page.getByRole('button', { name: english('app', 'menu') });
const placesOf = (page: Page) => page.getByRole('navigation', { name: english('app', 'navigation') });

/** By how much the page is wider than its window, px: then it would have to be pushed to and fro. */
const excess = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What is called something of which not all is to be read. */
const cutTitles = (page: Page): Promise<string[]> =>
  page
    .getByRole('heading', { level: 2 })
    .evaluateAll((all) =>
      all.filter((each) => each.scrollWidth > each.clientWidth + 1).map((each) => each.textContent ?? ''),
    );

looking('a narrow page has its places behind a button, by mouse and by keyboard', async ({ page }) => {
  await expect(menuOf(page)).toBeHidden();
  await page.setViewportSize({ width: 800, height: 600 });
  await expect(placesOf(page)).toBeHidden();
  const { height = Number.NaN } = (await page.getByRole('banner').boundingBox()) ?? {};
  expect(height).toBeLessThanOrEqual(60);

  await menuOf(page).focus();
  await page.keyboard.press('Enter');
  await expect(menuOf(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(placesOf(page).getByRole('link')).toHaveCount(10);
  await expect(placesOf(page).getByRole('link', { name: 'Overview' })).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('Tab');
  await expect(placesOf(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(placesOf(page)).toBeHidden();
  await expect(menuOf(page)).toBeFocused();

  await menuOf(page).click();
  await expectNoViolations(page, 'the places of a narrow page');
  await placesOf(page).getByRole('link', { name: 'Alerts' }).click();
  await expect(page.getByRole('heading', { name: 'Alerts', level: 1 })).toBeVisible();
  await expect(placesOf(page)).toBeHidden();
  // What is beside them closes them, and nothing else happens.
  await menuOf(page).click();
  await page.mouse.click(600, 400);
  await expect(placesOf(page)).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Alerts', level: 1 })).toBeVisible();

  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(placesOf(page)).toBeVisible();
  await expect(menuOf(page)).toBeHidden();
});

test('no page is wider than a narrow window, down to 320 px', async ({ orgwatch, fake, org }) => {
  const guests = guestEvents(Date.now());
  fake.push(org.id, guests);
  const page = await connect(orgwatch, org);
  await untilFilled(page);
  await untilScored(page, guests[0]?.attributes.actor?.id ?? '');
  const first = peopleGrid(page).getByRole('link').first();
  await page.goto(page.url().replace(/#.*$/, '#/people'));
  const name = (await first.textContent()) ?? '';
  const person = (await first.getAttribute('href'))?.replace(/^[^#]*/, '') ?? '';
  const ids = ['overview', 'people', 'explore', 'alerts', 'monitors', 'exclusions', 'organizations', 'settings'];
  const places = [...ids.map((id) => [`#/${id}`, english('places', id)] as const), [person, name] as const];
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 640 });
    for (const [place, title] of places) {
      await page.goto(page.url().replace(/#.*$/, place));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await page.waitForLoadState('networkidle');
      await expect.poll(() => excess(page), { message: `${title} at ${width}` }).toBeLessThanOrEqual(0);
      expect(await cutTitles(page), `titles of ${title} at ${width}`).toEqual([]);
    }
  }
  // However the sync stands, and however many words that takes.
  const light = page.getByRole('banner').getByRole('status');
  await light.evaluate((pill) => pill.append(' and some more words about how it stands'));
  expect(await excess(page)).toBeLessThanOrEqual(0);
});
