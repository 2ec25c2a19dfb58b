import { expect, test } from '../fixtures/filled';
import { expectFilter, filterBar, openView, pastDays } from '../fixtures/filter';
import { expectFigure, figure, panel } from '../fixtures/overview';

test('an address edited by hand is told plainly, keeps the last picture, and is mended by a click', async ({
  page,
  org,
}) => {
  const { range, events } = pastDays(org, 14);
  const logins = events.filter(({ attributes: { action } }) => action === 'user_login').length;
  const filter = 'action = user_login';
  await openView(page, 'overview', { range, filter });
  await expectFigure(page, 'Total events', logins);
  const unreadable = filterBar(page).getByRole('alert');
  const notices = filterBar(page).getByRole('status');

  await openView(page, 'overview', { range, filter: 'action = = user_login' });
  await expect(unreadable).toContainText('The filter in the address cannot be read');
  await expect(unreadable).toContainText('What you see is still under the last filter that could be read.');
  expect(await figure(page, 'Total events')).toBe(logins);
  await unreadable.getByRole('button', { name: 'Drop it' }).click();
  await expectFilter(page, filter);
  await expect(unreadable).toBeHidden();

  await openView(page, 'overview', { range, filter: 'actoin = user_login' });
  await unreadable.getByRole('button', { name: 'Replace “actoin” by “action”' }).click();
  await expectFilter(page, filter);
  await openView(page, 'overview', { range, filter: 'action = "user_login' });
  await unreadable.getByRole('button', { name: 'Edit the filter' }).click();
  await expect(page.getByRole('textbox', { name: 'Filter as JQL' })).toHaveText('action = "user_login');
  await page.getByRole('textbox', { name: 'Filter as JQL' }).press('End');
  await page.keyboard.type('"');
  await page.keyboard.press('Enter');
  await expect(unreadable).toBeHidden();
  await expectFigure(page, 'Total events', logins);

  for (const wrong of ['yesterday', '2026-02-30..2026-03-01', '2026-03-02..2026-03-01', '7d..', '..']) {
    await openView(page, 'overview', { range: wrong });
    const notice = notices.filter({ hasText: wrong });
    await expect(notice).toContainText(`“${wrong}” in the address is no time range. You see the usual one.`);
    await expect(
      panel(page, 'Total events')
        .getByText(/^[\d,]+$/)
        .first(),
    ).toBeVisible();
    await notice.getByRole('button', { name: 'Correct the address' }).click();
    await expect(notice).toBeHidden();
    await expect(page.getByRole('radio', { name: '7 d' })).toBeChecked();
    await expect(page).not.toHaveURL(/range=/);
  }
});

test('a wrong range, organization and filter at once, and from the first load on', async ({ orgwatch }) => {
  for (const place of ['overview', 'explore']) {
    const search = new URLSearchParams({ range: '3 weeks', org: 'nobody', filter: 'country IN (DE' });
    const page = await orgwatch.open(`options.html#/${place}?${search}`);
    const bar = filterBar(page);
    await expect(bar.getByRole('alert')).toContainText('Nothing is filtered.');
    await expect(bar.getByRole('alert')).toContainText('A parenthesis is never closed.');
    await expect(bar.getByText('“3 weeks” in the address is no time range.')).toBeVisible();
    await expect(bar.getByText('The organization “nobody” is not connected. You see all organizations.')).toBeVisible();
    await expect(
      page
        .getByRole('main')
        .getByText(/^[\d,]+( events)?$/)
        .first(),
    ).toBeVisible();
    await bar.getByRole('status').filter({ hasText: '3 weeks' }).getByRole('button').click();
    await bar.getByRole('status').filter({ hasText: 'nobody' }).getByRole('button').click();
    await expect(bar.getByRole('alert')).toBeVisible();
    await bar.getByRole('button', { name: 'Drop it' }).click();
    await expect(bar.getByRole('status').filter({ hasText: /address|organization/ })).toHaveCount(0);
    expect(new URL(page.url()).hash).toBe(`#/${place}`);
    await page.close();
  }
  const page = await orgwatch.open('options.html#/monitores?range=7d');
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to the overview' }).click();
  await expect(page.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible();
});
