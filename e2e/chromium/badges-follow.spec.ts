import { expectedMembers, expectedUsers } from '../fake-atlassian/admin-site/expected';
import { type AdminPage, expect, expectBadges, seenPlaces, test } from '../fixtures/admin-site';
import { badgeNames } from '../fixtures/people';

test('badges follow sorting, pages, and the way there and back', async ({ known }) => {
  const { org } = known;
  const admin = await known.open('/users');
  const { page } = admin;
  await expectBadges(known, admin, expectedUsers(org));
  for (const [column, by] of [
    ['User', 'name'],
    ['Email', 'email'],
  ] as const) {
    await page.getByRole('columnheader').getByRole('button', { name: column }).click();
    await expectBadges(known, admin, expectedUsers(org, { sort: { by } }));
  }
  await page.getByRole('columnheader').getByRole('button', { name: 'Email' }).click();
  await expectBadges(known, admin, expectedUsers(org, { sort: { by: 'email', descending: true } }));

  await page.getByRole('link', { name: 'Next' }).click();
  await expectBadges(known, admin, expectedUsers(org, { start: 25 }));
  await page.getByRole('navigation', { name: 'Directory' }).getByRole('link', { name: 'Members' }).click();
  await expectBadges(known, admin, expectedMembers(org).slice(0, 40));
  await page.goBack();
  await expectBadges(known, admin, expectedUsers(org, { start: 25 }));
  const [, second] = expectedUsers(org, { start: 25 });
  await page.getByRole('link', { name: second?.name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: second?.name })).toBeVisible();
  await expectBadges(known, admin, second ? [second] : []);
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expectBadges(known, admin, expectedUsers(org));
});

/** Scrolls the grid to its end, and says whose badge stood beside somebody else in any frame. */
const scrollThrough = ({ script }: AdminPage, names: Record<string, string[]>, step: number) =>
  script.look(
    async (rootOf, right, by) => {
      const scroller = document.querySelector('.grid-scroller');
      const wrong: string[] = [];
      let looks = 0;
      let seen = 0;
      const look = () => {
        looks++;
        for (const row of document.querySelectorAll('.grid-row')) {
          const account = decodeURIComponent(row.querySelector('a')?.pathname.split('/').at(-1) ?? '');
          const badges = [...row.querySelectorAll('[data-orgwatch]')].map(
            (host) => rootOf(host)?.querySelector('.badge')?.getAttribute('aria-label') ?? '',
          );
          seen += badges.length;
          const isRight = badges.length <= 1 && badges.every((badge) => right[account]?.includes(badge));
          if (!isRight) wrong.push(`${account}: ${badges.join()}, not ${right[account]?.join(' or ')}`);
        }
      };
      while (scroller && scroller.scrollTop + scroller.clientHeight < scroller.scrollHeight - 1) {
        scroller.scrollTop += by;
        // What the frame shows, and what there is after it.
        await new Promise(requestAnimationFrame);
        look();
        await new Promise((resolve) => setTimeout(resolve));
        look();
      }
      return { wrong, looks, seen };
    },
    names,
    step,
  );

test('in a grid that uses its rows for others while one scrolls, nobody ever has the badge of another', async ({
  known,
}) => {
  const { org } = known;
  const admin = await known.open('/members');
  await expectBadges(known, admin, expectedMembers(org).slice(0, 40));
  const people = await known.people();
  const names = Object.fromEntries([...people].map(([id, record]) => [id, badgeNames(record)]));
  // Row by row, and by more than all rows at once.
  for (const step of [97, 2500]) {
    const { wrong, looks, seen } = await scrollThrough(admin, names, step);
    expect(wrong).toEqual([]);
    expect(looks).toBeGreaterThan(5);
    expect(seen).toBeGreaterThan(looks);
    const shown = await admin.page
      .locator('.grid-row')
      .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('aria-rowindex')) - 2));
    const all = expectedMembers(org);
    expect(Math.max(...shown)).toBe(all.length - 1);
    await expectBadges(
      known,
      admin,
      shown.flatMap((at) => all[at] ?? []),
    );
    await admin.page.locator('.grid-scroller').evaluate((scroller) => scroller.scrollTo(0, 0));
  }
});

test('a page that writes all of itself anew every second keeps its badges, and grows by nothing', async ({ known }) => {
  const { org } = known;
  const admin = await known.open('/users?rewrite=1');
  const expected = expectedUsers(org);
  await expectBadges(known, admin, expected);
  await admin.page.evaluate(() => {
    const counter = { rewritten: 0 };
    Object.assign(globalThis, { counter });
    const root = document.querySelector('#root');
    if (root) new MutationObserver(() => counter.rewritten++).observe(root, { childList: true });
  });
  const rewritten = () =>
    admin.page.evaluate(() => (globalThis as unknown as { counter: { rewritten: number } }).counter.rewritten);
  const nodes = () => admin.page.evaluate(() => document.querySelectorAll('*').length);
  const before = await nodes();
  for (const times of [1, 2, 3]) {
    await expect.poll(rewritten).toBeGreaterThanOrEqual(times);
    await expectBadges(known, admin, expected);
  }
  await expect.poll(nodes).toBe(before);
  expect((await seenPlaces(admin)).strays).toEqual([]);
});
