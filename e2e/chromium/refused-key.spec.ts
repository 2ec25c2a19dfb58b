import { keyOf, smallOrg } from '../fixtures/atlassian';
import { connect, submitConnectForm, untilFilled } from '../fixtures/connect';
import { expectNoProblem, expectProblem, expectWarned, refresh, toolbar } from '../fixtures/problems';
import { expectSameSet, keysKept } from '../fixtures/stored';
import { expect, test } from '../fixtures/test';

test.use({ atlassian: { orgs: [smallOrg({ keys: ['key-that-works', { key: 'key-without-scope', scopes: [] }] })] } });

test('a key without the scope, and an organization that does not exist, are told at the form', async ({
  orgwatch,
  org,
}) => {
  const page = await orgwatch.open('options.html');
  const alert = page.getByRole('alert');
  await submitConnectForm(page, { org: org.id, key: 'key-without-scope' });
  await expect(alert).toContainText('The API key may not read audit events');
  await expect(alert).toContainText('read:events:admin');
  await submitConnectForm(page, { org: '00000000-0000-4000-8000-000000000000', key: keyOf(org) });
  await expect(alert).toContainText('Atlassian knows no such organization');
  await expect(page.getByRole('textbox', { name: 'Organization ID' })).toBeFocused();
  expect(await keysKept(page)).toEqual([]);
});

for (const [id, keys] of [
  ['key-wrong', ['another-key']],
  ['key-lacks-scope', [{ key: 'key-that-works', scopes: [] }]],
] as const) {
  test(`a key that stops working later (${id}) can be replaced`, async ({ orgwatch, fake, org }) => {
    const page = await connect(orgwatch, org);
    await untilFilled(page);
    const until = Date.now();
    fake.setKeys(org.id, keys);
    await refresh(page);
    await expectProblem(page, id);
    await expectWarned(page, id);

    fake.setKeys(org.id, ['the-new-key']);
    await page.getByRole('button', { name: 'Replace key' }).click();
    const dialog = page.getByRole('dialog', { name: 'Replace the API key' });
    await dialog.getByLabel('API key', { exact: true }).fill('mistyped');
    await dialog.getByRole('button', { name: 'Check and replace' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Atlassian does not accept this API key');
    await dialog.getByLabel('API key', { exact: true }).fill('the-new-key');
    await dialog.getByRole('button', { name: 'Check and replace' }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole('link', { name: 'Overview' }).click();
    await expectNoProblem(page);
    await expect.poll(() => toolbar(page)).toEqual({ text: '', title: 'Orgwatch' });
    await expectSameSet(page, org, { depthDays: 7, until });
  });
}
