import type { Page } from '@playwright/test';
import { expect, type KnownOrg, test } from '../fixtures/admin-site';
import { look } from '../fixtures/alerts';
import { rawEvent } from '../fixtures/atlassian';
import { english } from '../fixtures/english';
import { counted, filled } from '../fixtures/monitors';
import { headScore, peopleGrid, personPlace, personRow, scoresOf, shownPeople, tiles } from '../fixtures/people-page';
import { readPdf } from '../fixtures/print-pdf';

test.describe.configure({ mode: 'default' });

/** Opens the ranking, and waits until everybody is in it who is stored. */
const openPeople = async ({ orgwatch, people }: KnownOrg, search = ''): Promise<{ page: Page; all: number }> => {
  const page = await orgwatch.open(`options.html#/people${search}`);
  await expect(page.getByRole('heading', { name: 'People', level: 1 })).toBeVisible();
  const all = (await people()).size;
  if (search === '') await expectCount(page, all, all);
  return { page, all };
};

/** The page says how many of all are shown, and shows as many. */
const expectCount = async (page: Page, shown: number, all: number): Promise<void> => {
  const text =
    shown === all
      ? counted(all, ['people', 'count'])
      : filled(english('people', 'count-of'), { shown: String(shown), all: String(all) });
  // Counts come with the plural's own blanks.
  const said = filled(text, { count: String(all) });
  await expect(page.getByRole('status').filter({ hasText: /^[\d,]+( of [\d,]+)? (people|person)$/ })).toHaveText(said);
  await expect(peopleGrid(page)).toHaveAttribute('aria-rowcount', String(shown + 1));
};

const inAddress = (page: Page, name: string) => new URLSearchParams(page.url().split('?')[1] ?? '').get(name);

test('everybody is ranked by the score that their findings make, and counted by level', async ({ known }) => {
  const { page, all } = await openPeople(known);
  const stored = [...(await known.people()).values()];
  // In so high a window everybody is drawn.
  await page.setViewportSize({ width: 1280, height: 56 * all + 2000 });
  await expect
    .poll(async () => {
      const shown = (await shownPeople(page)).map(({ score }) => score);
      // What is shown is of the end of a minute, and may be of the one before.
      const around = [-120_000, 0, 60_000].map((by) => scoresOf(stored, Date.now() + by));
      return shown.length === all && shown.every((score, i) => around.some((scores) => scores[i] === score));
    })
    .toBe(true);
  const shown = await shownPeople(page);
  expect(shown[0]?.score).toBeGreaterThan(20);
  expect(shown.map(({ score }) => score)).toEqual(shown.map(({ score }) => score).sort((a, b) => b - a));

  const byLevel = await tiles(page);
  expect(Object.keys(byLevel)).toEqual(['Critical', 'High', 'Moderate', 'Low', 'Minimal']);
  expect(Object.values(byLevel).reduce((sum, count) => sum + count, 0)).toBe(all);
  for (const [level, count] of Object.entries(byLevel))
    expect(shown.filter((person) => person.level === level)).toHaveLength(count);
  const [, somewhereRisky] = [...(await known.people()).values()].filter(({ person }) => person.startsWith('712020:1'));
  const row = shown.find(({ name }) => name === somewhereRisky?.name);
  expect(row?.reason).toContain('North Korea');
});

test('a search, levels, a product and a country narrow the ranking down, stay in the address, and go back', async ({
  known,
}) => {
  const { page, all } = await openPeople(known);
  const search = page
    .getByRole('searchbox')
    .or(page.getByRole('textbox', { name: english('people', 'search', 'label') }));
  const clear = page.getByRole('button', { name: english('people', 'filters', 'clear') });

  await search.fill('ODD letters');
  await expectCount(page, 1, all);
  expect((await shownPeople(page)).map(({ name }) => name)).toEqual(['Odd Letters']);
  expect(inAddress(page, 'search')).toBe('ODD letters');
  await page.reload();
  await expectCount(page, 1, all);
  await expect(search).toHaveValue('ODD letters');
  await search.fill('front.desk@');
  await expectCount(page, 2, all);
  await search.fill('nobody is called like that');
  await expect(page.getByText(english('people', 'none', 'filter', 'title'))).toBeVisible();
  await search.press('Escape');
  await expectCount(page, all, all);
  expect(inAddress(page, 'search')).toBeNull();

  const { Minimal: minimal = 0, ...risky } = await tiles(page);
  const tile = (level: string) =>
    page.getByRole('group', { name: english('people', 'levels') }).getByRole('button', { name: level });
  await tile('Minimal').click();
  await expect(tile('Minimal')).toHaveAttribute('aria-pressed', 'true');
  await expectCount(page, minimal, all);
  expect(new Set((await shownPeople(page)).map(({ level }) => level))).toEqual(new Set(['Minimal']));
  expect(inAddress(page, 'level')).toBe('minimal');
  await page.reload();
  await expectCount(page, minimal, all);
  const [other = '', few = 0] = Object.entries(risky).find(([, count]) => count > 0) ?? [];
  await tile(other).click();
  await expectCount(page, minimal + few, all);
  await page.goBack();
  await expectCount(page, minimal, all);
  await clear.click();
  await expectCount(page, all, all);

  for (const part of ['product', 'country'] as const) {
    const choice = page.getByRole('combobox', { name: english('people', 'filters', part) });
    const option = choice.locator('option').nth(1);
    const [, told = ''] = /\((\d+)\)$/.exec((await option.textContent()) ?? '') ?? [];
    const value = (await option.getAttribute('value')) ?? '';
    await choice.selectOption(value);
    await expectCount(page, Number(told), all);
    expect(inAddress(page, part)).toBe(value);
    const stored = [...(await known.people()).values()];
    const having = stored.filter(({ products, countries }) =>
      (part === 'product' ? products : countries).includes(value),
    );
    expect(having).toHaveLength(Number(told));
    await page.reload();
    await expectCount(page, Number(told), all);
    await expect(choice).toHaveValue(value);
    await clear.click();
    await expectCount(page, all, all);
  }
});

test('a column sorts one way and the other, and stays sorted after a reload', async ({ known }) => {
  const { page } = await openPeople(known);
  const head = (column: string) =>
    peopleGrid(page).getByRole('columnheader', { name: english('people', 'columns', column) });
  const names = async () => (await shownPeople(page)).map(({ name }) => name);
  const byScore = await names();
  const collator = new Intl.Collator('en-GB', { numeric: true });
  const ascending = [...(await known.people()).values()]
    .map(({ name, email, person }) => (name || email || person).trim())
    .sort((a, b) => collator.compare(a, b));
  /** Whether the rows that are drawn, from the first on, are those. */
  const inOrder = async (expected: readonly string[]) => {
    const shown = await names();
    return shown.length > 5 && shown.every((name, i) => collator.compare(name, expected[i] ?? '') === 0);
  };
  expect(await inOrder(ascending)).toBe(false);

  await head('person').getByRole('button').click();
  await expect(head('person')).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(() => inOrder(ascending)).toBe(true);
  await page.reload();
  await expect.poll(() => inOrder(ascending)).toBe(true);
  await head('person').getByRole('button').click();
  await expect(head('person')).toHaveAttribute('aria-sort', 'descending');
  expect(inAddress(page, 'sort')).toBe('-name');
  await expect.poll(() => inOrder(ascending.toReversed())).toBe(true);

  const seenAt = () =>
    peopleGrid(page)
      .getByRole('row')
      .locator('time')
      .evaluateAll((all) => all.map((time) => Date.parse((time as HTMLTimeElement).dateTime)));
  await head('seen').getByRole('button').click();
  await expect(head('seen')).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(async () => (await seenAt()).every((at, i, all) => i === 0 || at <= (all[i - 1] ?? 0))).toBe(true);
  await head('score').getByRole('button').click();
  await expect.poll(names).toEqual(byScore);
});

test('by keyboard alone somebody is gone to and opened', async ({ known }) => {
  const { page, all } = await openPeople(known);
  const grid = peopleGrid(page);
  const active = async () => {
    const id = await grid.getAttribute('aria-activedescendant');
    return id === null ? null : Number(await page.locator(`[id="${id}"]`).getAttribute('aria-rowindex')) - 2;
  };
  await page.setViewportSize({ width: 1280, height: 800 });
  const ranked = (await shownPeople(page)).map(({ name }) => name);
  await grid.focus();
  for (const [key, row] of [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['ArrowDown', 2],
    ['ArrowUp', 1],
    ['End', all - 1],
    ['Home', 0],
    ['ArrowDown', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(active).toBe(row);
    await expect(grid.locator(`[aria-rowindex="${row + 2}"]`)).toBeInViewport();
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ranked[1] ?? '');
  expect(await headScore(page)).toBeGreaterThan(0);
  // What had the focus is gone: the next stop is within the person's page, and not at its very top.
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'People', level: 1 })).toBeVisible();
  await personRow(page, ranked[0] ?? '')
    .getByRole('link', { name: ranked[0] ?? '', exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ranked[0] ?? '');
});

test('what somebody does now changes their score everywhere, without a reload', async ({ known }) => {
  const { fake, org, own } = known;
  const id = `712020:22222222-bbbb-4bbb-8bbb-${Date.now()}`;
  const name = `Ingrid Newcomer ${Date.now()}`;
  const login = (event: string, location: object) =>
    rawEvent(`${id}-${event}`, { actor: { id, name, email: 'ingrid@northwind.example' }, location });
  fake.push(org.id, [login('home', { ip: '198.51.100.77', countryName: 'Germany' }) as { id: string }]);
  await look(own);
  await expect.poll(async () => (await known.people()).has(id)).toBe(true);

  const { page } = await openPeople(known, `?search=${encodeURIComponent(name)}`);
  const person = await known.orgwatch.open(`options.html#/${personPlace(id)}`);
  await expect.poll(() => headScore(person)).toBe(0);
  await expect.poll(async () => (await shownPeople(page)).map(({ score }) => score)).toEqual([0]);
  fake.push(org.id, [login('away', { ip: '175.45.176.9', countryName: 'North Korea' }) as { id: string }]);
  // A look that is still under way would not see it.
  const found = async () => {
    await look(own);
    return (await known.people()).get(id)?.findings.length ?? 0;
  };
  await expect.poll(found).toBeGreaterThan(0);
  await expect.poll(() => headScore(person)).toBeGreaterThan(0);
  const score = await headScore(person);
  await expect.poll(async () => (await shownPeople(page)).map((shown) => shown.score)).toEqual([score]);
  await expect(personRow(page, name)).toContainText('North Korea');
});

/** The paper that a page becomes. */
const paperOf = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.printToPDF', { printBackground: true, preferCSSPageSize: true });
  return readPdf(Buffer.from(data, 'base64'));
};
const unspaced = (text: string) => text.normalize('NFKC').replaceAll(/\s/g, '');

test('on paper are all people, and of a person everything, with what is shown and when', async ({ known }) => {
  const { page, all } = await openPeople(known);
  const stored = [...(await known.people()).values()].filter(({ name }) => /^[\w .-]+$/.test(name));
  expect(stored.length).toBeGreaterThan(20);
  const paper = await paperOf(page);
  for (const { name } of stored) expect(paper.text).toContain(unspaced(name));
  for (const words of [english('people', 'list'), known.org.name, counted(all, ['people', 'count']), 'Printed'])
    expect(paper.text).toContain(unspaced(filled(words, { count: String(all) })));
  expect(paper.text).not.toContain(unspaced(english('people', 'filters', 'any-product')));

  const [riskiest] = stored.sort((a, b) => b.findings.length - a.findings.length);
  if (!riskiest) throw new Error('Nobody is there');
  const person = await known.orgwatch.open(`options.html#/${personPlace(riskiest.person)}?range=30d`);
  await expect(person.getByRole('heading', { level: 1 })).toHaveText(riskiest.name);
  await expect(person.getByRole('heading', { level: 2, name: english('profile', 'access', 'title') })).toBeVisible();
  const theirs = await paperOf(person);
  for (const words of [riskiest.name, riskiest.person, known.org.name, 'Last 30 days', 'Printed'])
    expect(theirs.text).toContain(unspaced(words));
  for (const words of [
    ['score', 'title'],
    ['findings', 'title'],
    ['activity', 'title'],
  ] as const)
    expect(theirs.text).toContain(unspaced(english('person', ...words)));
  expect(theirs.text).not.toContain(unspaced(english('person', 'accept', 'open')));
});

test('Back from a person leads to where one was in the ranking', async ({ known }) => {
  const { page } = await openPeople(known);
  await page.setViewportSize({ width: 1280, height: 800 });
  const grid = peopleGrid(page);
  await grid.focus();
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('PageDown');
  const activeName = () => grid.locator('[data-active] a').first().textContent();
  const name = (await activeName()) ?? '';
  const place = () => grid.evaluate((element) => Math.round(element.scrollTop));
  const before = await place();
  expect(before).toBeGreaterThan(100);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.goBack();
  await expect.poll(place).toBeGreaterThan(before - 60);
  expect(await activeName()).toBe(name);
  await expect(grid).toBeFocused();
});

test('an account whose id looks like a part of an address is found, and stays so while the view changes', async ({
  known,
}) => {
  const { fake, org, own } = known;
  const ids = ['712020:50%', '712020:a%2Fb', 'x/y?z#1 &%41'];
  const events = ids.map((id, i) =>
    rawEvent(`odd-address-${i}`, { actor: { id, name: `Address ${i}`, email: `address${i}@northwind.example` } }),
  );
  fake.push(org.id, events as { id: string }[]);
  await look(own);
  await expect.poll(async () => (await known.people()).has(ids[2] ?? '')).toBe(true);
  for (const [i, id] of ids.entries()) {
    const page = await known.orgwatch.open(`options.html#/${personPlace(id)}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Address ${i}`);
    await page.getByText('30 d', { exact: true }).click();
    await expect(page).toHaveURL(/range=30d/);
    expect(page.url()).toContain(`#/${personPlace(id)}?`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Address ${i}`);
  }
});

test('where scores cannot be read, both pages say so, show what there is, and try again', async ({ known }) => {
  const someone = [...(await known.people()).values()].find(
    ({ lastSeenAt, name }) => lastSeenAt !== null && name !== '',
  );
  if (!someone) throw new Error('Nobody was seen');
  const page = await known.orgwatch.open('options.html#/settings');
  /** Leaves a database of a later version, as an extension that was put back finds it; or takes it away. */
  const replace = (version: number | null) =>
    page.evaluate(async (later) => {
      const ended = (request: IDBRequest) =>
        new Promise<void>((resolve, reject) => {
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        });
      await ended(indexedDB.deleteDatabase('orgwatch-people'));
      if (later === null) return;
      const opening = indexedDB.open('orgwatch-people', later);
      // The background may have made its own meanwhile.
      opening.onupgradeneeded = () => {
        for (const store of opening.result.objectStoreNames) opening.result.deleteObjectStore(store);
      };
      await ended(opening);
      opening.result.close();
    }, version);
  const unread = english('people', 'trouble', 'unread');
  await replace(9_999);
  const people = await known.orgwatch.open('options.html#/people');
  await expect(people.getByText(unread)).toHaveCount(1);
  const person = await known.orgwatch.open(`options.html#/${personPlace(someone.person)}`);
  await expect(person.getByText(unread)).toHaveCount(1);
  await expect(person.getByRole('heading', { level: 1 })).toHaveText(someone.name);
  await expect(person.getByText(english('person', 'not-scored', 'first'))).toHaveCount(0);
  await expect(person.getByText(english('person', 'facts', 'never'))).toHaveCount(0);
  await expect(person.getByRole('heading', { level: 2, name: english('person', 'activity', 'title') })).toBeVisible();
  await replace(null);
  // The page may have found out by itself meanwhile, by what the background stored.
  const again = person.getByRole('button', { name: 'Try again' });
  await expect(async () => {
    if (await again.isVisible()) await again.click({ timeout: 1_000 });
    await expect(person.getByText(unread)).toHaveCount(0, { timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
  expect(await headScore(person)).toBeGreaterThanOrEqual(0);
  // What was scored anew is told to every page.
  await expect(peopleGrid(people)).toBeVisible();
  await expect(people.getByText(unread)).toHaveCount(0);
});
