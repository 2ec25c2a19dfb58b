import { dashboards, untilDrawn } from '../fixtures/dashboards';
import { expect, test } from '../fixtures/filled';
import { openView, pastDays } from '../fixtures/filter';
import { readPdf } from '../fixtures/print-pdf';

/** A4 across with margins of 12 mm, CSS px. */
const paper = { width: 1032, height: 703 };

const printed = /^\d{1,2} \w+ \d{4} at \d\d:\d\d UTC$/;

test('a dashboard on paper says what it shows, of when and when it was printed, and no panel is cut', async ({
  page,
  orgwatch,
  org,
}) => {
  test.slow();
  const { range, from, to } = pastDays(org, 14);
  const day = (at: number) =>
    new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const session = await orgwatch.context.newCDPSession(page);
  for (const dashboard of dashboards) {
    await openView(page, dashboard.id, { range, filter: 'country = DE' });
    await untilDrawn(page, dashboard);
    const head = page.locator('dl').filter({ hasText: 'Printed' });
    await expect(head).toBeHidden();
    const { data } = await session.send('Page.printToPDF', {
      printBackground: true,
      paperWidth: 8.27,
      paperHeight: 11.69,
    });
    const pdf = readPdf(Buffer.from(data, 'base64'));
    expect(pdf.pages).toBeGreaterThan(1);
    for (const words of [
      dashboard.title,
      org.name,
      day(from),
      day(to),
      'Filter country = DE',
      'Printed',
      ...dashboard.panels,
    ])
      expect(pdf.text).toContain(words.replaceAll(' ', ''));
    expect(pdf.text).not.toContain('JQL');
    expect(pdf.pages).toBeLessThan(16);

    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(paper);
    await expect(head).toBeVisible();
    await expect(page.getByText(dashboard.title, { exact: true }).filter({ visible: true }).first()).toBeVisible();
    const fact = (term: string) =>
      head
        .locator('div')
        .filter({ has: page.getByText(term, { exact: true }) })
        .getByRole('definition');
    await expect(fact('Organizations')).toHaveText(org.name);
    await expect(fact('Time range')).toContainText(day(from));
    await expect(fact('Time range')).toContainText(day(to));
    await expect(fact('Filter')).toHaveText('country = DE');
    await expect(fact('Printed')).toHaveText(printed);
    for (const hidden of [
      page.getByRole('navigation', { name: 'Main' }),
      page.getByRole('radiogroup', { name: 'Time range' }),
      page.getByRole('region', { name: 'Filter', exact: true }),
      page.getByRole('button', { name: /^More for/ }).first(),
      page.getByRole('button', { name: 'Print', exact: true }),
    ])
      await expect(hidden).toBeHidden();
    const panels = await page.locator('section[data-panel]').evaluateAll((all) =>
      all.map((panel) => {
        const { left, right, top, bottom, height } = panel.getBoundingClientRect();
        const { breakInside, overflowX, overflowY } = getComputedStyle(panel);
        const table = panel.getAttribute('data-shown') === 'table';
        const scroller = panel.querySelector('table')?.parentElement;
        return {
          id: panel.getAttribute('data-panel'),
          left,
          right,
          top,
          bottom,
          height,
          table,
          breakInside,
          clipped:
            [overflowX, overflowY].some((overflow) => overflow !== 'visible') &&
            (panel.scrollHeight > panel.clientHeight + 1 || panel.scrollWidth > panel.clientWidth + 1),
          cut: scroller ? scroller.scrollHeight - scroller.clientHeight > 1 : false,
        };
      }),
    );
    for (const panel of panels) {
      expect.soft(panel, `${panel.id} within the paper`).toMatchObject({ cut: false, clipped: false });
      expect.soft(panel.left, `${panel.id} left`).toBeGreaterThanOrEqual(0);
      expect.soft(panel.right, `${panel.id} right`).toBeLessThanOrEqual(paper.width);
      if (panel.table) continue;
      expect.soft(panel.breakInside, `${panel.id} breaks`).toBe('avoid');
      expect.soft(panel.height, `${panel.id} height`).toBeLessThan(paper.height);
    }
    for (const [i, one] of panels.entries())
      for (const other of panels.slice(i + 1)) {
        const beside = one.right <= other.left + 1 || other.right <= one.left + 1;
        const below = one.bottom <= other.top + 1 || other.bottom <= one.top + 1;
        expect.soft(beside || below, `${one.id} lies over ${other.id}`).toBe(true);
      }
    for (const table of await page.locator('section[data-shown="table"]').all()) {
      const rows = table.locator('tbody tr');
      const all = await rows.count();
      await expect(rows.filter({ visible: true })).toHaveCount(Math.min(all, 30));
      await expect(table.getByText(`The first 30 of ${all} rows.`)).toBeVisible({ visible: all > 30 });
    }
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1280, height: 800 });
  }
});
