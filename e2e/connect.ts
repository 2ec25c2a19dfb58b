import type { Page } from '@playwright/test';

export interface KeyOfOrg {
  orgId: string;
  key: string;
  days?: 7 | 30 | 90 | 180;
}

/** Fills in the form as an admin would, on a page that shows it, and waits for the Overview. */
export const connect = async (page: Page, { orgId, key, days = 180 }: KeyOfOrg): Promise<void> => {
  await page.getByLabel('Organization ID').fill(orgId);
  await page.getByLabel('API key', { exact: true }).fill(key);
  await page.getByText(`${days} days`, { exact: true }).click();
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('region', { name: 'Total events' }).waitFor();
};
