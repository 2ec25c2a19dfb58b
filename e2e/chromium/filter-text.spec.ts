import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/filled';
import { chips, expectFilter, filterBar, filterInAddress, openView, pastDays, writeJql } from '../fixtures/filter';
import { expectFigure, figure } from '../fixtures/overview';

const jqlButton = (page: Page) => filterBar(page).getByRole('button', { name: 'JQL' });

/** What is underlined in the text. */
const underlined = (page: Page) => page.locator('.cm-lintRange-error').allTextContents();

test('chips and text are one filter', async ({ page, org }) => {
  const { range, events } = pastDays(org, 14);
  await openView(page, 'overview', { range });
  await jqlButton(page).click();
  await writeJql(page, 'action != user_login and (country = DE or country = US) and actor !~ "anna*"');
  await page.keyboard.press('Enter');
  const isAnna = (text: string | null | undefined) => text?.toLowerCase().startsWith('anna') ?? false;
  const wanted = events.filter(
    ({ attributes: { action, actor, location } }) =>
      action !== 'user_login' &&
      ['Germany', 'United States'].includes(location?.countryName ?? '') &&
      ![actor?.id, actor?.name, actor?.email].some(isAnna),
  );
  await expectFigure(page, 'Total events', wanted.length);
  const written = filterInAddress(page);
  await page.reload();
  await expectFigure(page, 'Total events', wanted.length);
  await expect(page.getByRole('textbox', { name: 'Filter as JQL' })).toHaveText(written);

  await jqlButton(page).click();
  expect(await chips(page)).toEqual([
    'not Action: Logged in to account',
    'country = DE OR country = US',
    'not Actor is like: anna*',
  ]);
  await filterBar(page).getByRole('button', { name: 'Remove the filter not Actor is like: anna*' }).click();
  await jqlButton(page).click();
  await expect(page.getByRole('textbox', { name: 'Filter as JQL' })).toHaveText(
    'action != user_login AND (country = DE OR country = US)',
  );
  await writeJql(page, '');
  await page.keyboard.press('Enter');
  await expectFigure(page, 'Total events', events.length);
  await page.goBack();
  await expectFilter(page, 'action != user_login AND (country = DE OR country = US)');
  await expect(page.getByRole('textbox', { name: 'Filter as JQL' })).toHaveText(
    'action != user_login AND (country = DE OR country = US)',
  );
});

test('an error is underlined and told, and the picture stays', async ({ page, org }) => {
  const { range, events } = pastDays(org, 14);
  await openView(page, 'overview', { range, filter: 'action = user_login' });
  const logins = events.filter(({ attributes: { action } }) => action === 'user_login').length;
  await expectFigure(page, 'Total events', logins);
  await jqlButton(page).click();
  const told = filterBar(page).getByRole('alert');
  for (const [jql, place, words] of [
    ['contry = DE', 'contry', 'There is no field “contry”.'],
    ['actor ~ "anna', '"anna', 'A quotation mark is never closed.'],
    ['time > 2026-02-31', '2026-02-31', '“2026-02-31” is no time.'],
    ['country = DE AND (city = Berlin', '(', 'A parenthesis is never closed.'],
    ['country DE', 'DE', '“DE” is no operator.'],
  ] as const) {
    await writeJql(page, jql);
    await filterBar(page).getByRole('button', { name: 'Apply', exact: true }).click();
    await expect(told).toContainText(words);
    await expect.poll(async () => (await underlined(page)).join('')).toBe(place);
    await expectFilter(page, 'action = user_login');
    expect(await figure(page, 'Total events')).toBe(logins);
  }
  await writeJql(page, 'contry = DE');
  await page.keyboard.press('Enter');
  await told.getByRole('button', { name: 'Replace “contry” by “country”' }).click();
  await expectFilter(page, 'country = DE');
  await expect(told).toBeHidden();
  await expectFigure(
    page,
    'Total events',
    events.filter(({ attributes: { location } }) => location?.countryName === 'Germany').length,
  );
});

test('fields, operators and stored values are offered while one writes', async ({ page, org }) => {
  const { range, events } = pastDays(org, 14);
  await openView(page, 'overview', { range });
  await jqlButton(page).click();
  const text = page.getByRole('textbox', { name: 'Filter as JQL' });
  // Until the editor is there, a plain field that offers nothing stands in its place.
  await expect(text).toHaveAttribute('contenteditable', 'true');
  await text.focus();
  const offered = page.getByRole('listbox').getByRole('option');
  const take = async (typed: string, name: RegExp) => {
    await text.pressSequentially(typed);
    const option = offered.filter({ hasText: name });
    await expect(option).toHaveCount(1);
    while ((await option.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  };
  await take('count', /^country/);
  await take('', /^=/);
  await take('Ger', /^Germany/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expectFilter(page, 'country = DE');
  await expectFigure(
    page,
    'Total events',
    events.filter(({ attributes: { location } }) => location?.countryName === 'Germany').length,
  );
});
