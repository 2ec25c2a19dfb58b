/** No badge stands beside anybody else, wherever the page moves its names, and ours. */
import { expectedUser, expectedUsers } from '../fake-atlassian/admin-site/expected';
import { guests } from '../fake-atlassian/admin-site/guests';
import { expect, expectBadges, test } from '../fixtures/admin-site';

test('a badge goes where its name goes, and back from where a page has put it', async ({ known }) => {
  const admin = await known.open('/users');
  const { page } = admin;
  const expected = expectedUsers(known.org);
  await expectBadges(known, admin, expected);

  // The names of the page are put the other way round, and what is ours is left where it was.
  await page.evaluate(() => {
    const places = [...document.querySelectorAll('tbody .person')];
    const names = places.map((place) => [...place.querySelectorAll('a')]).reverse();
    for (const [i, place] of places.entries()) place.append(...(names[i] ?? []));
  });
  await expectBadges(known, admin, expected.toReversed());

  // A page that puts somebody's badge beside another name, or keeps one for later, forges nothing.
  await page.evaluate(() => {
    const hosts = [...document.querySelectorAll('[data-orgwatch]')];
    Object.assign(globalThis, { hosts });
    for (const row of document.querySelectorAll('tbody tr')) row.lastElementChild?.append(hosts.pop() ?? '');
  });
  await expectBadges(known, admin, expected.toReversed());
  await page.getByRole('link', { name: 'Next' }).click();
  const next = expectedUsers(known.org, { start: 25 });
  await expectBadges(known, admin, next);
  await page.evaluate(() => {
    const { hosts } = globalThis as unknown as { hosts: Element[] };
    for (const host of document.querySelectorAll('[data-orgwatch]')) hosts.push(host);
    for (const row of document.querySelectorAll('tbody tr')) row.lastElementChild?.append(hosts.shift() ?? '');
    document.body.append(hosts.shift() ?? '');
  });
  await expectBadges(known, admin, next);
});

test('links of one person that come one after the other, in no row, have one badge', async ({ known }) => {
  const admin = await known.open('/nothing');
  const [guest] = guests;
  const address = `/o/${known.org.id}/users/${encodeURIComponent(guest?.id ?? '')}`;
  const add = (text: string) =>
    admin.page.evaluate(
      ([href, content]) => {
        const link = Object.assign(document.createElement('a'), { href, textContent: content });
        (document.querySelector('#two') ?? document.querySelector('main'))?.append(link);
        if (!document.querySelector('#two'))
          link.replaceWith(Object.assign(document.createElement('p'), { id: 'two' }));
        document.querySelector('#two')?.append(link);
      },
      [address, text] as const,
    );
  const before = () =>
    admin.page.$$eval('[data-orgwatch]', (hosts) => hosts.map((host) => host.previousElementSibling?.textContent));
  await expect(admin.page.getByRole('heading')).toBeVisible();
  await add('D');
  await expect.poll(before).toEqual(['D']);
  await add('Day Guest');
  await expect.poll(before).toEqual(['Day Guest']);
});

test('a heading is of the page before until it changes, whatever the address says', async ({ known }) => {
  const [, , one, other] = guests;
  if (!one || !other) throw new Error('There are too few guests');
  const admin = await known.open(`/users/${encodeURIComponent(one.id)}`);
  const { page } = admin;
  await expectBadges(known, admin, expectedUser(one));
  await page.evaluate(
    ([id, name]) => {
      const heading = document.querySelector('h1');
      const wrong: (string | null)[] = [];
      Object.assign(globalThis, { wrong });
      new MutationObserver((records) => {
        const [added] = records.flatMap(({ addedNodes }) => [...addedNodes]);
        if (added instanceof Element && added.matches('[data-orgwatch]') && heading?.textContent === name)
          wrong.push(heading?.textContent);
      }).observe(document.body, { childList: true, subtree: true });
      history.pushState(null, '', id);
      document.querySelector('main')?.append(document.createElement('progress'));
    },
    [encodeURIComponent(other.id), one.name] as const,
  );
  // The name before has no badge any more, and the next one's is known by the time another page has it.
  await expect(page.locator('[data-orgwatch]')).toHaveCount(0);
  await expectBadges(known, await known.open(`/users/${encodeURIComponent(other.id)}`), expectedUser(other));
  await page.bringToFront();
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('progress')));
  await page.evaluate((name) => {
    const heading = document.querySelector('h1')?.firstChild;
    if (heading instanceof Text) heading.data = name;
  }, other.name);
  await expectBadges(known, admin, expectedUser(other));
  expect(await page.evaluate(() => (globalThis as unknown as { wrong: string[] }).wrong)).toEqual([]);
});

test('a page that takes badges away now and then has them again; one that does so all the time has its will', async ({
  known,
}) => {
  const admin = await known.open('/users');
  const { page } = admin;
  const expected = expectedUsers(known.org);
  await expectBadges(known, admin, expected);
  await page.evaluate(async () => {
    const remove = () => {
      for (const host of document.querySelectorAll('[data-orgwatch]')) host.remove();
    };
    // As a page does that draws itself anew with all that it knows of.
    for (let i = 0; i < 8; i++) {
      remove();
      await new Promise((resolve) => setTimeout(resolve, 600));
    }
  });
  await expectBadges(known, admin, expected);
  const taken = await page.evaluate(async () => {
    let count = 0;
    for (let quiet = 0; quiet < 20; quiet++) {
      await new Promise(requestAnimationFrame);
      for (const host of document.querySelectorAll('[data-orgwatch]')) {
        host.remove();
        quiet = 0;
        count++;
      }
    }
    return count;
  });
  expect(taken).toBeLessThan(10 * expected.length);
});
