import type { Locator, Page } from '@playwright/test';
import type { PersonRecord } from '../../lib/risk/person-record';
import { byOdds, shownScore } from '../../lib/risk/score';
import type { RawEvent } from '../../lib/sample-org/raw-event';
import { expect, type KnownOrg, test } from '../fixtures/admin-site';
import { connectedSince, day, hour, look, storedAlert, tokenMade } from '../fixtures/alerts';
import { english } from '../fixtures/english';
import { drawnRows, eventGrid, eventPanel, expectTotal, rowAt } from '../fixtures/explorer';
import { expectFilter, openView } from '../fixtures/filter';
import { filled } from '../fixtures/monitors';
import { panel } from '../fixtures/overview';
import { riskNow } from '../fixtures/people';
import { headScore, personPlace } from '../fixtures/people-page';
import { expectScore, findings, openPerson, suspectIn } from '../fixtures/person-page';

test.describe.configure({ mode: 'default' });

/** Whoever of the sample did the most in a week, and what they did most. */
const busiestIn = async (known: KnownOrg): Promise<{ record: PersonRecord; action: string }> => {
  const acts = known.org.log
    .between(Date.now() - 6 * day, Date.now())
    .map(({ event }) => (event as RawEvent).attributes);
  const people = await known.people();
  const byActor = Map.groupBy(
    acts.filter(({ actor }) => people.has(actor?.id ?? '')),
    ({ actor }) => actor?.id ?? '',
  );
  const [[person = '', theirs = []] = []] = [...byActor].sort(([, a], [, b]) => b.length - a.length);
  const [[action = ''] = []] = [...Map.groupBy(theirs, (act) => act.action)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const record = people.get(person);
  if (!record) throw new Error('Nobody did anything');
  return { record, action };
};

const numberIn = (text: string | null | undefined): number => Number.parseFloat((text ?? '').replace(/[^\d.]*/, ''));

/** The rows of the sum, as numbers that are read on the screen; what is not written is not a number. */
const sumRows = (page: Page) =>
  page
    .getByRole('table', { name: english('person', 'score', 'table') })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => {
        const cell = (column: string) => row.querySelector(`[data-column="${column}"]`)?.textContent ?? '';
        return {
          base: cell('base'),
          decay: cell('decay'),
          decayed: cell('decayed'),
          divisor: cell('divisor'),
          adds: cell('adds'),
        };
      }),
    );

/** The buttons that open findings, the newest first. */
const openers = (page: Page): Locator => findings(page).locator('button[aria-expanded]');

test('the sum of what is found adds up to the score, line by line', async ({ known }) => {
  const suspect = await suspectIn(known);
  const page = await openPerson(known, suspect);
  const table = page.getByRole('table', { name: english('person', 'score', 'table') });
  await expect(table.locator('tbody tr').nth(1)).toBeVisible();
  const rows = await sumRows(page);
  for (const { base, decay, decayed, divisor, adds } of rows.filter((row) => row.decayed !== '')) {
    const [score = 0, weight = 0] = base.split('×').map(numberIn);
    const left = numberIn(decay) / 100;
    // Numbers on the screen are rounded: shares to a tenth of a percent, scores to a tenth.
    expect(Math.abs(Math.min(100, score * weight) * left - numberIn(decayed))).toBeLessThanOrEqual(0.11);
    expect(Math.abs(numberIn(decayed) / numberIn(divisor) - numberIn(adds))).toBeLessThanOrEqual(0.11);
  }
  const signed = (text: string) => (/[-−]/.test(text) ? -1 : 1) * numberIn(text);
  const tenths = rows.reduce((sum, { adds }) => sum + Math.round(10 * signed(adds)), 0);
  const sum = numberIn(await table.locator('tfoot [data-column="adds"]').textContent());
  expect(tenths).toBe(Math.round(10 * sum));
  expect(sum).toBeGreaterThan(0);

  const steps = page.getByRole('list', { name: english('person', 'score', 'steps') }).getByRole('listitem');
  const [, exact = '', shown = ''] =
    /The score is ([\d.]+), shown as (\d+):/.exec((await steps.last().textContent()) ?? '') ?? [];
  expect(Number(shown)).toBe(Math.round(Number(exact)));
  const factor = riskNow(suspect).criticality;
  expect(Math.abs(byOdds(Math.min(100, sum), factor) - Number(exact))).toBeLessThanOrEqual(0.4);
  expect(await headScore(page)).toBe(Number(shown));
  // What is shown is of the end of a minute, and may be of the one before.
  const around = [-120_000, 0, 60_000].map((by) => shownScore(riskNow(suspect, Date.now() + by).score));
  expect(around).toContain(Number(shown));
});

test('a finding opens the very events behind it, and Explore shows the same ones', async ({ known }) => {
  const suspect = await suspectIn(known);
  const page = await openPerson(known, suspect);
  await expect(findings(page).getByRole('heading', { level: 2 })).toBeVisible();
  const table = page.getByRole('table', { name: english('person', 'score', 'table') });
  const first = table.locator('tbody tr').first().getByRole('button');
  const sentence = (await first.textContent()) ?? '';
  await first.click();
  const opener = openers(page).filter({ hasText: sentence }).and(page.locator('[aria-expanded="true"]'));
  await expect(opener).toHaveCount(1);
  const events = page.getByRole('grid', {
    name: filled(english('person', 'findings', 'events-of'), { finding: sentence }),
  });
  await expect(rowAt(events, 0)).toBeVisible();
  const [strongest] = riskNow(suspect).contributions;
  const behind = [...(await drawnRows(events)).values()].map(([time]) => time);
  const told = Number(
    /(\d+) events?$/m.exec(
      (await findings(page)
        .getByText(/^\d+ events?$/)
        .first()
        .textContent()) ?? '',
    )?.[1],
  );
  expect(told).toBe(Number(await events.getAttribute('aria-rowcount')) - 1);
  // What was counted when it was found is what is there to be seen.
  expect(told).toBe(strongest?.finding.events);
  await findings(page)
    .getByRole('link', { name: english('person', 'findings', 'explore') })
    .click();
  await expect(page.getByRole('heading', { name: 'Explore', level: 1 })).toBeVisible();
  await expectTotal(page, told);
  const explored = [...(await drawnRows(eventGrid(page))).values()].flat();
  for (const time of behind) expect(explored).toContain(time);
});

test('criticality multiplies the odds, and goes back to what the role says', async ({ known }) => {
  const suspect = await suspectIn(known);
  const page = await openPerson(known, suspect);
  const before = await headScore(page);
  const field = page.getByRole('combobox', { name: english('person', 'score', 'criticality') });
  const steps = page.getByRole('list', { name: english('person', 'score', 'steps') });
  await field.selectOption('4');
  await expect(steps).toContainText('Criticality × 4 multiplies the odds');
  const expected = byOdds(riskNow(suspect).raw, 4);
  await expect.poll(async () => Math.abs((await headScore(page)) - expected)).toBeLessThanOrEqual(1.01);
  expect(await headScore(page)).toBeGreaterThan(before + 1);
  await page.reload();
  await expect(field).toHaveValue('4');
  await field.selectOption('0.25');
  await expect.poll(() => headScore(page)).toBeLessThan(before - 1);
  await field.selectOption('');
  await expectScore(page, before);
});

test('what somebody did fills every section of the page, and follows the bar', async ({ known }) => {
  const { record: busiest, action } = await busiestIn(known);
  const page = await openPerson(known, busiest);
  await openView(page, personPlace(busiest.person), { range: '7d' });
  const activity = panel(page, english('person', 'activity', 'title'));
  const total = async () =>
    numberIn(
      await activity
        .getByText(/^[\d,]+ events?$/)
        .first()
        .textContent(),
    );
  const all = await total();
  expect(all).toBeGreaterThan(1);

  const normal = panel(page, english('profile', 'normal', 'title'));
  await expect(normal.getByRole('row')).not.toHaveCount(0);
  await expect(normal.getByRole('row').nth(1).getByRole('cell').first()).not.toBeEmpty();
  const hours = panel(page, english('profile', 'hours', 'title'));
  await expect(hours.getByRole('img').first()).toHaveAccessibleName(/\d/);
  const seen = panel(page, english('profile', 'seen', 'title'));
  await expect(seen).toContainText(english('profile', 'seen', 'ip', 'title'));
  await expect(seen.getByText(/^\d+\.\d+\.\d+\.\d+$|:/).first()).toBeVisible();
  const access = panel(page, english('profile', 'access', 'title'));
  await expect(access.getByRole('heading', { name: english('profile', 'access', 'changes') })).toBeVisible();
  const travel = panel(page, english('profile', 'travel', 'title'));
  await expect(travel.getByRole('img', { name: /^World map with / })).toBeVisible();

  await openView(page, personPlace(busiest.person), { range: '7d', filter: `action = ${action}` });
  await expect.poll(total).toBeLessThan(all);
  const few = await total();
  expect(few).toBeGreaterThan(0);
  await activity.getByRole('link', { name: /Explore$/ }).click();
  await expectTotal(page, few);
  await page.goBack();
  await openView(page, personPlace(busiest.person), { range: '7d' });
  await expect.poll(total).toBe(all);
});

test('the way of somebody who was in two countries is gone stay by stay, by keyboard', async ({ known }) => {
  const travelled = [...(await known.people()).values()].find(({ countries }) => countries.length > 1);
  if (!travelled) throw new Error('Nobody was in two countries');
  const page = await openPerson(known, travelled);
  await openView(page, personPlace(travelled.person), { range: '7d' });
  const travel = panel(page, english('profile', 'travel', 'title'));
  const playback = travel.getByRole('group', { name: english('profile', 'travel', 'playback') });
  const slider = playback.getByRole('slider', { name: english('profile', 'travel', 'time') });
  const current = travel.locator('button[aria-current="true"]');
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveValue('0');
  await expect(playback.getByRole('button', { name: english('profile', 'travel', 'back') })).toBeDisabled();
  const first = await slider.getAttribute('aria-valuetext');
  await expect(current).toHaveAttribute('data-mark', '0');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveValue('1');
  await expect(current).toHaveAttribute('data-mark', '1');
  expect(await slider.getAttribute('aria-valuetext')).not.toBe(first);
  await page.keyboard.press('End');
  await expect(playback.getByRole('button', { name: english('profile', 'travel', 'forward') })).toBeDisabled();
  await playback.getByRole('button', { name: english('profile', 'travel', 'back') }).press('Enter');
  await expect(playback.getByRole('button', { name: english('profile', 'travel', 'forward') })).toBeEnabled();
});

test('of an account that did nothing the page says so, and leads on', async ({ known }) => {
  const page = await known.orgwatch.open(`options.html#/${personPlace('712020:no/body?')}`);
  await expect(page.getByText(english('person', 'unknown', 'title'))).toBeVisible();
  await expect(page.getByRole('main')).toContainText('712020:no/body?');
  await expect(page.getByRole('link', { name: english('person', 'unknown', 'explore') })).toBeVisible();
  await page.getByRole('link', { name: english('person', 'unknown', 'people') }).click();
  await expect(page.getByRole('heading', { name: 'People', level: 1 })).toBeVisible();
});

test('an alert, an event and the palette lead to the person', async ({ known }) => {
  const { fake, org, own } = known;
  const by = `carla${Date.now()}`;
  await connectedSince(own, Date.now() - hour);
  const events = tokenMade(by, Date.now() - 60_000);
  const actor = events[0]?.attributes.actor;
  fake.push(org.id, events);
  await look(own);
  const { id } = await storedAlert(own, 'api-token-created', actor?.id);
  const open = filled(english('people', 'open'), { name: actor?.name ?? '' });
  const theirs = async (page: Page) => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(actor?.name ?? '');
    await expect(page).toHaveURL(new RegExp(`#/people/${encodeURIComponent(actor?.id ?? '')}`));
    await expectFilter(page, '');
  };
  const page = await known.orgwatch.open(`options.html#/alerts/${id}`);
  await page.getByRole('main').getByRole('link', { name: open }).first().click();
  await theirs(page);
  // The alert is told there, and is what the score is made of.
  await expect(
    panel(page, english('person', 'alerts', 'title'))
      .getByRole('link')
      .first(),
  ).toBeVisible();
  await expect.poll(() => headScore(page)).toBeGreaterThan(0);

  await openView(page, 'explore', { range: '7d', filter: `actor = "${actor?.id}"` });
  await expectTotal(page, 1);
  await rowAt(eventGrid(page), 0).getByRole('gridcell').first().click();
  await eventPanel(page).getByRole('link', { name: open }).first().click();
  await theirs(page);

  await openView(page, 'overview', { filter: 'country = DE' });
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: english('palette', 'title') });
  await palette.getByRole('combobox').fill(actor?.name ?? '');
  await expect(palette.getByRole('option', { selected: true })).toContainText(english('palette', 'kinds', 'actor'));
  await page.keyboard.press('Enter');
  await theirs(page);
});
