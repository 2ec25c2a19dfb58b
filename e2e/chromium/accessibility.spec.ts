import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { connect, untilFilled } from '../fixtures/connect';
import { panel, panelTitles } from '../fixtures/overview';
import { expect, test } from '../fixtures/test';

const expectNoViolations = async (page: Page, where: string): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map(({ html, failureSummary }) => [html, failureSummary]),
  }));
  expect(found, where).toEqual([]);
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ look: { locale: 'en-GB', timezoneId: 'UTC', viewport: { width: 1280, height: 800 }, colorScheme } });

    test(`no page has a violation of the rules for accessibility (${colorScheme})`, async ({ orgwatch, fake, org }) => {
      test.slow();
      const welcome = await orgwatch.open('options.html');
      await expect(welcome.getByRole('form', { name: 'Connect an organization' })).toBeVisible();
      await expectNoViolations(welcome, 'welcome');
      await welcome.close();

      const page = await connect(orgwatch, org);
      await untilFilled(page);
      for (const title of panelTitles) await expect(panel(page, title)).toBeVisible();
      await expectNoViolations(page, 'overview');
      for (const button of await page.getByRole('button', { name: 'View as table' }).all()) await button.focus();
      while ((await page.getByRole('button', { name: 'View as table' }).count()) > 0)
        await page.getByRole('button', { name: 'View as table' }).first().click();
      await expectNoViolations(page, 'overview, as tables');
      await panel(page, 'Recent events').getByRole('button', { name: 'Open event' }).first().click();
      await expect(page.getByRole('region', { name: 'JSON of the event' })).toBeVisible();
      await expectNoViolations(page, 'event');
      await page.keyboard.press('Escape');

      await page.getByRole('link', { name: 'Organizations' }).click();
      await expect(page.getByRole('article')).toBeVisible();
      await expectNoViolations(page, 'organizations');
      await page.getByRole('button', { name: 'Add organization' }).click();
      await expectNoViolations(page, 'add an organization');
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Settings' }).click();
      await expect(page.getByText('Minutes between two syncs')).toBeVisible();
      await expectNoViolations(page, 'settings');

      fake.setKeys(org.id, ['another']);
      const popup = await orgwatch.open('popup.html');
      await popup.setViewportSize({ width: 800, height: 600 });
      await expect(popup.getByRole('alert')).toBeVisible();
      await expectNoViolations(popup, 'popup, with a problem');
    });
  });
}
