import { keyOf, rawEvent, smallOrg } from '../fixtures/atlassian';
import { connect, submitConnectForm, untilFilled } from '../fixtures/connect';
import { chooseRange, expectFigure, panel } from '../fixtures/overview';
import { keysKept, storedIds } from '../fixtures/stored';
import { expect, test } from '../fixtures/test';

const bare = (name: string, seed: string) =>
  smallOrg({ bare: true, name, seed, keys: [{ key: `key-of-${seed}`, scopes: null }] });

test.use({ atlassian: { orgs: [bare('Northwind Traders', 'one'), bare('Fabrikam', 'two')] } });

const events = (from: string, count: number) => Array.from({ length: count }, (_, i) => rawEvent(`${from}-${i}`));

test('two organizations, each with its key; the switcher filters everything; removing one leaves the other', async ({
  orgwatch,
  fake,
}) => {
  const [one, two] = fake.orgs;
  if (!one || !two) throw new Error('Two are needed');
  fake.push(one.id, events('one', 3));
  fake.push(two.id, events('two', 5));
  const page = await connect(orgwatch, one);
  await page.getByRole('link', { name: 'Organizations' }).click();
  await page.getByRole('button', { name: 'Add organization' }).click();
  // A key of another organization does not open this one.
  await submitConnectForm(page, { org: two.id, key: keyOf(one) });
  await expect(page.getByRole('alert')).toContainText('Atlassian knows no such organization');
  await submitConnectForm(page, { org: two.id, key: keyOf(two) });
  await expect(page.getByRole('article', { name: 'Fabrikam' })).toBeVisible();
  await page.getByRole('link', { name: 'Overview' }).click();
  await untilFilled(page);
  await chooseRange(page, '24 h');

  await expectFigure(page, 'Total events', 8);
  await expectFigure(page, 'Organizations and products active', 2);
  const switcher = page.getByRole('combobox', { name: 'Organization' });
  await switcher.selectOption('Fabrikam');
  await expectFigure(page, 'Total events', 5);
  await switcher.selectOption('Northwind Traders');
  await expectFigure(page, 'Total events', 3);
  await expect(panel(page, 'Recent events').locator('tbody tr')).toHaveCount(3);
  await page.reload();
  await expectFigure(page, 'Total events', 3);

  await page.getByRole('link', { name: 'Organizations' }).click();
  await page.getByRole('article', { name: 'Northwind Traders' }).getByRole('button', { name: 'Remove' }).click();
  const dialog = page.getByRole('dialog', { name: 'Remove Northwind Traders?' });
  await expect(dialog).toContainText('3 stored events');
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('article', { name: 'Northwind Traders' })).toBeHidden();
  await expect(page.getByRole('article', { name: 'Fabrikam' })).toBeVisible();
  await expect.poll(() => storedIds(page, one.id)).toEqual([]);
  expect((await storedIds(page, two.id)).length).toBe(5);
  await expect.poll(() => keysKept(page)).toEqual([two.id]);
});
