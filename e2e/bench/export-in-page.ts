import type { ChromiumWithExtension } from '../browsers/chromium';

/** What the export of everything in view costs, done as a person does it. */
export interface ExportCost {
  seconds: number;
  /** JS heap of the page before and at its highest, MB; uncollected parts count. */
  heapBefore: number;
  heapPeak: number;
}

/** Exports the last 180 days from the explorer, and looks at the page's heap four times a second meanwhile. */
export const exportInPage = async (
  browser: ChromiumWithExtension,
  format: 'CSV, for spreadsheets' | 'JSONL, untouched events',
): Promise<ExportCost> => {
  const page = await browser.open('options.html#/explore?range=180d');
  await page.getByRole('grid').getByRole('row').nth(2).waitFor();
  const session = await browser.context.newCDPSession(page);
  await session.send('Performance.enable');
  const heap = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
  };
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(format, { exact: true }).click();
  await session.send('HeapProfiler.collectGarbage');
  const heapBefore = await heap();
  let heapPeak = heapBefore;
  const begun = Date.now();
  const download = page.waitForEvent('download', { timeout: 900_000 });
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  let arrived = false;
  void download.then(() => {
    arrived = true;
  });
  while (!arrived) {
    heapPeak = Math.max(heapPeak, await heap());
    await page.waitForTimeout(250);
  }
  const seconds = (Date.now() - begun) / 1000;
  await page.close();
  return { seconds, heapBefore, heapPeak };
};
