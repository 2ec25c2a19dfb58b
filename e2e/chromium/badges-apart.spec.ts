import { expectedUsers } from '../fake-atlassian/admin-site/expected';
import { guests } from '../fake-atlassian/admin-site/guests';
import { expect, expectBadges, test } from '../fixtures/admin-site';
import { badgeAt, cardsOpened, clickAt, countCards } from '../fixtures/badge-card';

test('the page’s scripts can neither read scores nor have the card open', async ({ known }) => {
  const admin = await known.open('/users');
  const { page } = admin;
  const globals = () => page.evaluate(() => Object.getOwnPropertyNames(globalThis).sort());
  const expected = expectedUsers(known.org);
  await expectBadges(known, admin, expected);
  const told = await page.evaluate(() => {
    const hosts = [...document.querySelectorAll<HTMLElement>('[data-orgwatch]')];
    return {
      hosts: hosts.length,
      open: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length,
      inside: hosts.map((host) => host.innerHTML + host.textContent).join(''),
      attributes: [
        ...new Set(hosts.flatMap((host) => [...host.attributes].map(({ name, value }) => `${name}=${value}`))),
      ].filter((attribute) => !/^(data-orgwatch=(over|flow|end)|style=--orgwatch-gap: -\d+px;)$/.test(attribute)),
      text: /Risk|Minimal|Moderate/.test(document.documentElement.innerText),
      sheets: document.adoptedStyleSheets.length,
    };
  });
  const people = await known.people();
  const shown = expected.filter(({ accounts }) => accounts.some((account) => people.has(account))).length;
  expect(shown).toBeGreaterThan(0);
  expect(told).toEqual({ hosts: shown, open: 0, inside: '', attributes: [], text: false, sheets: 0 });
  const bare = await known.orgwatch.context.newPage();
  await bare.goto('https://api.atlassian.com/');
  const usual = await bare.evaluate(() => Object.getOwnPropertyNames(globalThis));
  expect((await globals()).filter((name) => !usual.includes(name))).toEqual([]);

  // Whatever a script makes up is not what somebody did.
  await countCards(admin);
  await page.evaluate(() => {
    const host = document.querySelector('[data-orgwatch]');
    for (const type of ['pointerover', 'mouseover', 'focusin', 'pointerdown', 'click', 'keydown'])
      host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
  });
  expect(await cardsOpened(admin)).toBe(0);
  // What is done for real opens it all the same.
  const { name = '' } = expected.find(({ accounts }) => accounts.some((account) => people.has(account))) ?? {};
  await clickAt(admin, badgeAt(admin, name));
  expect(await cardsOpened(admin)).toBe(1);
});

test('nothing of the page moves when badges come', async ({ known }) => {
  await known.choose({ on: false });
  for (const [path, rows, badges] of [
    ['/users', 25, 5],
    ['/members', 25, 5],
    // Somebody's own page: the panel comes when all the rest has long been there.
    [`/users/${encodeURIComponent(guests[1]?.id ?? '')}`, 1, 1],
  ] as const) {
    const admin = await known.open(path);
    const { page } = admin;
    await expect.poll(() => page.locator('tbody tr, .grid-row, main > .person').count()).toBeGreaterThanOrEqual(rows);
    await page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      });
      observer.observe({ type: 'layout-shift' });
    });
    const boxes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('#root *:not([data-orgwatch])')].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          // At its end the page may grow.
          return [element.tagName, x, y, width, element.tagName === 'MAIN' ? '' : height].join(' ');
        }),
      );
    const before = await boxes();
    await page.bringToFront();
    await known.choose({ on: true });
    await expect.poll(() => page.locator('[data-orgwatch]').count()).toBeGreaterThan(badges);
    expect(await boxes()).toEqual(before);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await boxes()).toEqual(before);
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
    await known.choose({ on: false });
    await expect(page.locator('[data-orgwatch]')).toHaveCount(0);
    await page.close();
  }
});
