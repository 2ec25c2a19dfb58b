import { untilScored } from '../fixtures/admin-site';
import { look } from '../fixtures/alerts';
import { rawEvent } from '../fixtures/atlassian';
import { english } from '../fixtures/english';
import { guestEvents } from '../fixtures/guest-events';
import { personPlace } from '../fixtures/people-page';
import { connect } from './connect';
import { evaluating, expectText, press, seen } from './screen';
import { expect, test } from './test';

test('people are ranked, one is opened, and what they do now changes their score', async ({ firefox, fake, org }) => {
  const events = guestEvents(Date.now());
  fake.push(org.id, events);
  const page = await connect(firefox, org);
  const { id = '', name = '' } = events[0]?.attributes.actor ?? {};
  await untilScored(evaluating(page), id);
  await press(page, 'link', 'People');
  await expectText(page, 'grid', english('people', 'list'), /North Korea/);
  const scores = await page.$$eval('[role="row"]:not([aria-rowindex="1"]) [aria-colindex="3"]', (cells) =>
    cells.map((cell) => Number.parseInt(cell.textContent ?? '', 10)),
  );
  expect(scores.length).toBeGreaterThan(3);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(scores[0]).toBeGreaterThan(0);

  const person = await firefox.open(`options.html#/${personPlace(id)}`);
  await seen(person, 'heading', name);
  await seen(person, 'region', english('profile', 'travel', 'title'));
  const score = () =>
    person.$eval('[role="img"][aria-label^="Risk: "]', (mark) => /\d+/.exec(mark.ariaLabel ?? '')?.[0]);
  await expect.poll(score).toBe('0');
  const actor = { id, name, email: 'front.desk@kestrel-freight.example' };
  const location = { ip: '175.45.176.9', countryName: 'North Korea' };
  fake.push(org.id, [rawEvent('away', { actor, location }) as { id: string }]);
  await look(evaluating(page));
  await expect.poll(score, { timeout: 30_000 }).not.toBe('0');
  await expectText(person, 'region', english('person', 'findings', 'title'), /North Korea/);
});
