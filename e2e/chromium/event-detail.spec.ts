import { untilShown } from '../fixtures/connect';
import { expect, test } from '../fixtures/filled';
import { panel } from '../fixtures/overview';

test('a row of Recent events opens the event exactly as Atlassian sent it', async ({ page, org }) => {
  await untilShown(page, org);
  const sent = new Map(
    org.log
      .between(Date.now() - 8 * 86_400_000, Date.now())
      .map(({ event }) => [JSON.stringify(event, null, 2), event]),
  );
  const rows = panel(page, 'Recent events').getByRole('button', { name: 'Open event' });
  const dialog = page.getByRole('dialog');
  const json = dialog.getByRole('region', { name: 'JSON of the event' });
  for (const at of [0, 7, 31]) {
    await rows.nth(at).click();
    await expect(json).toBeVisible();
    const shown = await json.textContent();
    expect([...sent.keys()]).toContain(shown);
    const action = (sent.get(shown ?? '') as { attributes: { action: string } }).attributes.action;
    await expect(dialog.locator('dd').filter({ hasText: action })).not.toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(rows.nth(at)).toBeFocused();
  }
  // The keyboard does what the mouse does.
  await rows.first().press('Enter');
  await expect(json).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
});
