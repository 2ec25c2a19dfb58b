import { expectedUser, expectedUsers } from '../fake-atlassian/admin-site/expected';
import { guests } from '../fake-atlassian/admin-site/guests';
import { expect, expectBadges, test } from '../fixtures/admin-site';
import { missedBadges } from '../fixtures/badge-places';

test('in a window that gets narrow, and in cells that cut off what is too long, no badge is out of reach', async ({
  known,
}) => {
  const own = await known.open(`/users/${encodeURIComponent(guests[2]?.id ?? '')}`);
  await expectBadges(known, own, expectedUser(guests[2] ?? { id: '', name: '', email: '' }));
  const across = () => own.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await own.page.setViewportSize({ width: 640, height: 500 });
  // The badge itself must not be what makes the page wider than its window.
  await expect.poll(across).toBeLessThanOrEqual(0);
  await expect.poll(() => own.script.look(missedBadges)).toEqual([]);

  const table = await known.open('/users');
  await expectBadges(known, table, expectedUsers(known.org));
  const style = (css: string) =>
    table.page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, css);
  const narrow = 'table { table-layout: fixed; width: 420px } td { overflow: hidden; white-space: nowrap }';
  let start = 0;
  for (const css of [
    `${narrow} td { text-overflow: ellipsis }`,
    narrow,
    // Drawn while nobody sees it.
    `${narrow} td { text-overflow: ellipsis } main { display: none }`,
  ]) {
    await style(css);
    await table.page.evaluate(() =>
      [...document.querySelectorAll('a')].find(({ textContent }) => textContent === 'Next')?.click(),
    );
    start += 25;
    await expect(table.page).toHaveURL(new RegExp(`start=${start}`));
    await expect.poll(() => table.page.locator('[data-orgwatch]').count()).toBeGreaterThan(0);
    await table.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    await style(css.replace('main { display: none }', ''));
    await expectBadges(known, table, expectedUsers(known.org, { start }));
    await table.page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => table.script.look(missedBadges)).toEqual([]);
  }
});

test('where a name and its badge have too little room in one line, the badge gives way before the name', async ({
  known,
}) => {
  const { page } = await known.open('/users');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'table { table-layout: fixed; width: 700px }' +
        '.person a + a { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  await page.getByRole('link', { name: 'Next' }).click();
  /** Widths of names beside badges that take their own room: what is seen of them, and what they would take. */
  const squeezed = () =>
    page.$$eval('.person:has([data-orgwatch="flow"]) a + a', (names) =>
      names.map((name) => [name.clientWidth, name.scrollWidth] as const),
    );
  await expect.poll(async () => (await squeezed()).length).toBeGreaterThan(0);
  const badge = 52;
  expect((await squeezed()).filter(([seen, whole]) => seen < Math.min(whole, badge))).toEqual([]);
});
