import { eventGrid } from '../fixtures/explorer';
import { expect, test } from '../fixtures/filled';
import { expectFilter, openView, pastDays } from '../fixtures/filter';

test('the palette leads to pages, people, saved filters and searches', async ({ page, org }) => {
  const { range, events } = pastDays(org, 14);
  await openView(page, 'overview', { range, filter: 'country = DE' });
  const palette = page.getByRole('dialog', { name: 'Go to a page, a person or a saved filter' });
  const field = palette.getByRole('combobox');
  const heading = (name: string) => expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  const type = async (text: string) => {
    await page.keyboard.press('Control+k');
    await expect(field).toBeFocused();
    await page.keyboard.insertText(text);
  };

  await page.getByRole('button', { name: 'Saved', exact: true }).click();
  await page.getByRole('textbox', { name: 'Save this filter as' }).fill('From Germany');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Delete From Germany' })).toBeVisible();
  await page.keyboard.press('Escape');

  for (const [text, place] of [
    ['user act', 'User Activity'],
    ['jira confl', 'Jira, Confluence and Bitbucket'],
    ['sett', 'Settings'],
    ['overv', 'Overview'],
  ] as const) {
    await type(text);
    await expect(palette.getByRole('option', { selected: true })).toContainText(place);
    await page.keyboard.press('Enter');
    await heading(place);
    await expectFilter(page, 'country = DE');
  }

  const [name, count] =
    [...Map.groupBy(events, ({ attributes: { actor } }) => (actor?.email ? (actor.name ?? '') : ''))]
      .map(([actor, all]) => [actor, all.length] as const)
      .filter(([actor]) => actor !== '')
      .sort((a, b) => b[1] - a[1])[0] ?? [];
  expect(count).toBeGreaterThan(0);
  await type(name ?? '');
  await expect(palette.getByRole('option', { selected: true })).toContainText(`${name}`);
  await expect(palette.getByRole('option', { selected: true })).toContainText('Account');
  await page.keyboard.press('Enter');
  await heading(name ?? '');
  await expect(page).toHaveURL(/#\/people\//);
  // The filter in view was of other things.
  await expectFilter(page, '');

  await type('from ger');
  await page.keyboard.press('Enter');
  await heading('Explore');
  await expectFilter(page, 'country = DE');
  await expect(eventGrid(page)).toBeVisible();

  await type('Kowalczyk nobody');
  await page.keyboard.press('ArrowUp');
  await expect(palette.getByRole('option', { selected: true })).toContainText('Search events for “Kowalczyk nobody”');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search=Kowalczyk\+nobody/);
  await expect(page.getByText('No event in view contains “Kowalczyk nobody”.')).toBeVisible();

  await page.keyboard.press('Control+k');
  await expect(palette).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await type('theme: dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});
