import { expect, test } from '../fixtures/filled';
import {
  chips,
  countryOf,
  expectFilter,
  filterBar,
  isFailedLogin,
  openChip,
  openView,
  pastDays,
} from '../fixtures/filter';
import { expectFigure, panel, tableRows } from '../fixtures/overview';

test('values are chosen among those that are stored, with their counts', async ({ page, org }) => {
  const { range, events } = pastDays(org, 14);
  await openView(page, 'overview', { range });
  await expectFigure(page, 'Total events', events.length);

  const of = (...countries: string[]) => events.filter((event) => countries.includes(countryOf(event))).length;
  const counts = Object.entries(Object.groupBy(events, countryOf)).map(([name, all]) => [name, all?.length]);
  const choice = await openChip(page, 'Country');
  const options = choice.getByRole('listbox', { name: 'Values of Country' }).getByRole('option');
  await expect(options).toHaveCount(counts.filter(([name]) => name !== '').length);
  const search = choice.getByRole('combobox', { name: 'Search Country' });
  await search.fill('germ');
  await expect(options).toHaveCount(1);
  await expect(options).toHaveText(`Germany${of('Germany')}`);
  await options.click();
  await expect(options).toHaveAttribute('aria-selected', 'true');
  await expectFigure(page, 'Total events', of('Germany'));
  await search.fill('polan');
  await expect(options).toHaveText(`Poland${of('Poland')}`);
  await search.press('Enter');
  await expectFigure(page, 'Total events', of('Germany', 'Poland'));
  await expectFilter(page, 'country IN (DE, PL)');

  await choice.getByRole('combobox', { name: 'How to compare' }).selectOption('is not');
  await expectFigure(page, 'Total events', events.length - of('Germany', 'Poland'));
  await page.keyboard.press('Escape');
  await expect(choice).toBeHidden();
  expect(await chips(page)).toEqual(['not Country: Germany, Poland']);

  const failed = await openChip(page, 'Activity');
  await failed.getByRole('combobox', { name: 'Search Activity' }).fill('failed login');
  await failed.getByRole('option', { name: 'Failed login' }).click();
  await page.keyboard.press('Escape');
  const left = events.filter((event) => isFailedLogin(event) && !['Germany', 'Poland'].includes(countryOf(event)));
  await expectFilter(page, 'country NOT IN (DE, PL) AND activity = login-failed');
  await expectFigure(page, 'Total events', left.length);
  await expectFigure(page, 'Failed logins', left.length);
  await expectFigure(page, 'Unique actors', new Set(left.map(({ attributes }) => attributes.actor?.id)).size);
  await panel(page, 'Actor locations').getByRole('button', { name: 'View as table' }).click();
  const places = await tableRows(page, 'Actor locations');
  const counted = Object.entries(Object.groupBy(left, countryOf)).filter(([name]) => name !== '');
  expect(places.map(([name, count]) => `${name} ${count}`).toSorted()).toEqual(
    counted.map(([name, all]) => `${name} ${all?.length}`).toSorted(),
  );

  await page.reload();
  await expectFigure(page, 'Total events', left.length);
  expect(await chips(page)).toEqual(['not Country: Germany, Poland', 'Activity: Failed login']);
  await page.goBack();
  await expectFigure(page, 'Total events', events.length - of('Germany', 'Poland'));
  await page.goBack();
  await expectFigure(page, 'Total events', events.length);
  await expectFilter(page, '');
  await page.goForward();
  await filterBar(page).getByRole('button', { name: 'Remove the filter not Country: Germany, Poland' }).click();
  await expectFigure(page, 'Total events', events.length);
});

test('actors and actions are found by patterns, in any letter case', async ({ page, org }) => {
  const { range, events } = pastDays(org, 14);
  await openView(page, 'overview', { range });

  const person = events
    .map(({ attributes: { actor } }) => actor)
    .find((actor) => /^[A-Z][a-z]{4,} /.test(actor?.name ?? ''));
  const start = person?.name?.slice(0, 4).toLowerCase() ?? '';
  const begins = (text: string | null | undefined) => text?.toLowerCase().startsWith(start) ?? false;
  const by = events.filter(
    ({ attributes: { actor } }) => begins(actor?.name) || begins(actor?.email) || begins(actor?.id),
  );
  expect(by.length).toBeLessThan(events.length);
  const choice = await openChip(page, 'Actor');
  await choice.getByRole('combobox', { name: 'How to compare' }).selectOption('matches');
  await choice.getByRole('textbox', { name: 'Pattern for Actor' }).fill(`${start}*`);
  const found = new Set(by.map(({ attributes: { actor } }) => actor?.id)).size;
  await expect(choice.getByText(/^Finds /)).toHaveText(
    found === 1 ? 'Finds 1 value in this range:' : `Finds ${found} values in this range:`,
  );
  await choice.getByRole('button', { name: 'Apply' }).click();
  await page.keyboard.press('Escape');
  await expectFigure(page, 'Total events', by.length);
  expect(await chips(page)).toEqual([`Actor is like: ${start}*`]);
  await filterBar(page).getByRole('button', { name: 'Clear' }).click();
  await expectFigure(page, 'Total events', events.length);

  const titles = new Map(org.sample.catalogue.map(({ id, displayName }) => [id, displayName]));
  const exports = events.filter(({ attributes: { action } }) => /page/i.test(`${action} ${titles.get(action)}`));
  const action = await openChip(page, 'Action');
  await action.getByRole('combobox', { name: 'How to compare' }).selectOption('does not match');
  await action.getByRole('textbox', { name: 'Pattern for Action' }).fill('Page');
  await action.getByRole('textbox').press('Enter');
  await page.keyboard.press('Escape');
  await expectFilter(page, 'action !~ Page');
  expect(exports.length).toBeGreaterThan(0);
  await expectFigure(page, 'Total events', events.length - exports.length);
});

test('a value that was never stored says so, and which are near', async ({ page, org }) => {
  const { range, events } = pastDays(org, 14);
  await openView(page, 'overview', { range, filter: 'action = user_logni' });
  const notice = filterBar(page).getByRole('status').filter({ hasText: 'user_logni' });
  await expect(notice).toContainText('Action: no stored event has “user_logni”.');
  await expectFigure(page, 'Total events', 0);
  await notice.getByRole('button', { name: 'Logged in to account' }).click();
  await expectFilter(page, 'action = user_login');
  await expectFigure(
    page,
    'Total events',
    events.filter(({ attributes: { action } }) => action === 'user_login').length,
  );
  await expect(notice).toBeHidden();
});
