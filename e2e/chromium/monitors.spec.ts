import { builtIns } from '../../lib/monitors/pack/all';
import type { RawEvent } from '../../lib/sample-org/raw-event';
import { connectedSince, day, hour, look, minute, storedAlert, tokenMade } from '../fixtures/alerts';
import { smallOrg } from '../fixtures/atlassian';
import { connect, untilFilled } from '../fixtures/connect';
import { goTo } from '../fixtures/dashboards';
import { english } from '../fixtures/english';
import { isFailedLogin, openView } from '../fixtures/filter';
import {
  actorOf,
  counted,
  filled,
  firedOf,
  heldEvents,
  monitorRow,
  monitorTitle,
  plainAlerts,
  putMonitors,
  readPages,
  storedMonitors,
  switchOf,
} from '../fixtures/monitors';
import { storedPreferences } from '../fixtures/stored-preferences';
import { expect, test } from '../fixtures/test';

/** The seven that are there from the first minute, as they are promised. */
const essentials = [
  ['Events from Risky Locations', 'any event'],
  ['User addition to group', 'more than 1 event in 1 h'],
  ['API Token Created', 'any event'],
  ['User Granted Product Access', 'more than 5 events in 1 h'],
  ['Failed Login events', 'more than 5 events in 15 min'],
  ['Login exceeds set parameters', 'more than 1 login in 5 min, or a session longer than 12 h'],
  ['Change in Policy', 'any event'],
] as const;

const bare = { orgs: [smallOrg({ bare: true })] };

test.describe('almost without a history', () => {
  test.use({ atlassian: bare });

  test('seven are on from the first minute; each is switched, tuned and put back, and every change is dated', async ({
    orgwatch,
    fake,
    org,
  }) => {
    test.slow();
    fake.push(org.id, tokenMade('anna', Date.now() - 2 * day));
    const page = await connect(orgwatch, org);
    await untilFilled(page);
    await goTo(page, 'Monitors');
    const mine = page.getByRole('table', { name: english('monitors-page', 'mine') });
    await expect(mine.getByRole('switch')).toHaveCount(7);
    for (const [title, condition] of essentials) {
      const row = monitorRow(page, title);
      await expect(switchOf(row)).toBeChecked();
      await expect(row).toContainText(condition);
      await expect(row).toContainText(english('severities', 'critical'));
    }
    expect(await storedMonitors(page)).toEqual([]);

    // Off and on again arms it anew.
    const tokens = monitorRow(page, 'API Token Created');
    await switchOf(tokens).press('Space');
    await expect(switchOf(tokens)).not.toBeChecked();
    await expect(tokens).toContainText(english('monitors-page', 'state', 'off'));
    const before = Date.now();
    await switchOf(tokens).press('Space');
    await expect(switchOf(tokens)).toBeChecked();
    await expect.poll(async () => (await storedMonitors(page))[0]?.armedAt ?? 0).toBeGreaterThanOrEqual(before);
    const [setting] = await storedMonitors(page);
    await expect(tokens.getByTitle(written(setting?.armedAt ?? 0))).toBeVisible();

    // Its own page: threshold, severity, window; what was changed, and when.
    await tokens.getByRole('link', { name: 'API Token Created' }).click();
    await expect(page.getByRole('heading', { name: 'API Token Created', level: 1 })).toBeVisible();
    const versions = page.getByRole('region', { name: english('monitors-page', 'versions', 'title') });
    await expect(versions.getByRole('listitem')).toHaveCount(2);
    const critical = page.getByRole('textbox', { name: above('critical'), exact: true });
    const warning = page.getByRole('textbox', { name: above('warning'), exact: true });
    const save = page.getByRole('button', { name: english('monitors-page', 'tuning', 'save'), exact: true });
    await expect(save).toBeDisabled();
    await critical.fill('-1');
    await expect(page.getByText(english('definition-problems', 'threshold-negative'))).toBeVisible();
    await expect(save).toBeDisabled();
    await critical.fill('9');
    await warning.fill('3');
    await page
      .getByRole('combobox', { name: english('editor', 'window', 'label'), exact: true })
      .selectOption('30 min');
    await save.click();
    await expect(versions.getByRole('listitem')).toHaveCount(3);
    const changed = versions.getByRole('listitem').first();
    await expect(changed).toContainText(english('monitors-page', 'versions', 'changed'));
    await expect(changed).toContainText(/any event.*→.*more than 9 \(Critical\) or 3 \(Warning\) events in 30 min/);
    await expect
      .poll(async () => (await storedMonitors(page))[0]?.versions.at(-1))
      .toMatchObject({
        version: 4,
        what: 'changed',
        definition: { thresholds: { critical: 9, warning: 3 }, window: 30 * minute },
      });
    const tuned = (await storedMonitors(page))[0];
    await expect(changed.getByRole('time')).toHaveText(written(tuned?.versions.at(-1)?.at ?? 0));
    expect(tuned?.armedAt).toBe(tuned?.versions.at(-1)?.at);
    await page.getByRole('button', { name: english('monitors-page', 'tuning', 'reset') }).click();
    await expect(versions.getByRole('listitem')).toHaveCount(4);
    await expect(versions.getByRole('listitem').first()).toContainText(english('monitors-page', 'versions', 'default'));
    await expect(critical).toHaveValue('0');
    await expect(warning).toHaveValue('');
    await expect.poll(async () => (await storedMonitors(page))[0]?.changes).toEqual({});

    // The parameters that some have: session length, logins, risky countries.
    await openView(page, 'monitors/login-exceeds-set-parameters');
    await expect(page.getByRole('heading', { name: 'Login exceeds set parameters', level: 1 })).toBeVisible();
    await critical.fill('3');
    await page
      .getByRole('textbox', {
        name: filled(english('editor', 'spans', 'amount-of'), { label: english('monitors-page', 'tuning', 'session') }),
      })
      .fill('9');
    await save.click();
    await expect(versions).toContainText('more than 3 logins in 5 min, or a session longer than 9 h');

    await openView(page, 'monitors/events-from-risky-locations');
    const countries = page.getByRole('combobox', { name: english('lists', 'risky-countries', 'label') });
    await countries.fill('Belarus');
    await page.getByRole('option', { name: 'Belarus' }).click();
    await expect.poll(async () => (await storedPreferences(page)).riskyCountries).toContain('BY');
  });

  test('one that cannot be evaluated is told of, and the others go on; a copy is edited, and deleted when asked', async ({
    orgwatch,
    fake,
    org,
  }) => {
    const page = await connect(orgwatch, org);
    await untilFilled(page);
    await connectedSince(page, Date.now() - hour);
    const definition = {
      filter: 'activity = (',
      groupBy: null,
      trigger: { kind: 'count' as const },
      thresholds: { critical: 0 },
      window: 15 * minute,
      recovery: 15 * minute,
    };
    await putMonitors(page, [
      {
        id: 'own-broken',
        on: true,
        armedAt: null,
        changes: definition,
        own: { title: 'Broken', why: '', runbook: '' },
        mute: { until: null, weekly: [] },
        versions: [{ version: 1, at: Date.now(), what: 'created', definition }],
      },
    ]);
    fake.push(org.id, tokenMade('anna', Date.now() - 10 * minute));
    await look(page);
    await storedAlert(page, 'api-token-created');
    await goTo(page, 'Monitors');
    await expect(monitorRow(page, 'Broken')).toContainText(/^.*Failing: .+/);
    await expect(monitorRow(page, 'API Token Created')).toContainText('Armed since');
    await monitorRow(page, 'Broken').getByRole('link', { name: 'Broken' }).click();
    await expect(page.getByText(english('monitors-page', 'failing', 'title'))).toBeVisible();

    // A copy of one that Orgwatch brings is one's own.
    await openView(page, 'monitors/api-token-created');
    await page.getByRole('button', { name: english('monitors-page', 'acts', 'duplicate') }).click();
    await expect(page).toHaveURL(/#\/monitors\/own-[-0-9a-f]+\/edit/);
    const copy = filled(english('monitors-page', 'acts', 'copy-of'), { title: 'API Token Created' });
    await expect(page.getByRole('textbox', { name: english('editor', 'texts', 'name') })).toHaveValue(copy);
    await goTo(page, 'Monitors');
    const row = monitorRow(page, copy);
    await expect(switchOf(row)).not.toBeChecked();
    await expect(row).toContainText('any event');
    await row.getByRole('link', { name: copy }).click();
    const menu = page.getByRole('button', { name: `More for ${copy}` });
    await menu.click();
    await page.getByRole('menuitem', { name: english('monitors-page', 'acts', 'delete') }).click();
    const asked = page.getByRole('dialog', {
      name: filled(english('monitors-page', 'delete', 'ask'), { title: copy }),
    });
    await asked.getByRole('button', { name: english('dialog', 'cancel') }).click();
    await expect(asked).toBeHidden();
    await expect(page.getByRole('heading', { name: copy, level: 1 })).toBeVisible();
    await menu.click();
    await page.getByRole('menuitem', { name: english('monitors-page', 'acts', 'delete') }).click();
    await asked.getByRole('button', { name: english('monitors-page', 'delete', 'yes') }).click();
    await expect(page).toHaveURL(/#\/monitors(\?|$)/);
    await expect(monitorRow(page, 'Broken')).toBeVisible();
    await expect(monitorRow(page, copy)).toBeHidden();
    expect((await storedMonitors(page)).map(({ id }) => id)).toEqual(['own-broken']);
  });
});

test('the pack tells what each is about, how often it would have fired, and what cannot fire; some go on with one click', async ({
  orgwatch,
  org,
}) => {
  test.slow();
  const page = await connect(orgwatch, org, { depthDays: 90 });
  await untilFilled(page);
  const opened = Date.now();
  await goTo(page, 'Monitors');
  for (const [id, is, over] of [
    ['api-token-created', isTokenCreated, 0],
    ['brute-force-one-account', isFailedLogin, 5],
  ] as const) {
    const shown = await firedOf(monitorRow(page, monitorTitle(id)));
    const events = (await heldEvents(page, org)).filter(is);
    const raised = plainAlerts(events, { by: actorOf, above: over, window: 15 * minute });
    const countedAt = (now: number) =>
      [30, 90].map((days) => raised.filter(({ raisedAt }) => raisedAt > now - days * day).length);
    // What stood at the very edge of the range may have gone beyond it while it was counted.
    expect([countedAt(opened), countedAt(Date.now())].map(String), id).toContain(String(shown));
    expect(shown[1], id).toBeGreaterThan(0);
  }

  // What cannot fire says so, and why.
  const state = page.getByRole('combobox', { name: english('monitors-page', 'columns', 'state') });
  const told = async (choice: string, text: string) => {
    await state.selectOption(english('monitors-page', 'filter', 'states', choice));
    const switches = page.getByRole('main').getByRole('switch');
    const rows = page.getByRole('row').filter({ has: page.getByRole('switch') });
    await expect(switches.first()).toBeVisible();
    await expect(rows.filter({ hasText: english('monitors-page', 'state', text) })).toHaveCount(await switches.count());
    return rows;
  };
  const lists = await told('needs-list', 'needs-list');
  await expect(lists.filter({ hasText: monitorTitle('break-glass-account-used') })).toHaveCount(1);
  await told('never-occurred', 'never-occurred');
  await state.selectOption('');

  // Each has its reason, its runbook with the pages of this organization, what it does not see, and its examples.
  const names = page.getByRole('main').getByRole('row').getByRole('link');
  const pack = await names.evaluateAll((all) =>
    all.map((link) => ({ title: link.textContent, place: link.getAttribute('href') ?? '' })),
  );
  expect(pack).toHaveLength(builtIns.length);
  expect(pack.length).toBeGreaterThanOrEqual(7 + 45);
  for (const { title, place, text, links } of await readPages(page, pack)) {
    const id = /monitors\/([-a-z0-9]+)/.exec(place)?.[1] ?? '';
    for (const part of ['why', 'runbook', 'blind-spots', 'fires1', 'silent1']) {
      expect(text, title).toContain(english('monitors', id, part));
    }
    const admin = links.filter((link) => link.startsWith('https:'));
    expect(admin.length, title).toBeGreaterThan(0);
    for (const link of admin) {
      expect(link, title).toMatch(new RegExp(`^https://admin\\.atlassian\\.com/o/${org.id}/[-a-z]+$`));
    }
  }

  // The recommended set.
  await goTo(page, 'Monitors');
  const recommended = builtIns.filter((each) => each.recommended);
  await page.getByRole('button', { name: english('monitors-page', 'recommended', 'look') }).click();
  const asked = page.getByRole('dialog', {
    name: counted(recommended.length, ['monitors-page', 'recommended', 'ask']),
  });
  await expect(asked.getByRole('listitem')).toHaveCount(recommended.length);
  await asked.getByRole('button', { name: english('monitors-page', 'recommended', 'yes') }).click();
  await expect(asked).toBeHidden();
  const mine = page.getByRole('table', { name: english('monitors-page', 'mine') });
  await expect(mine.getByRole('switch', { checked: true })).toHaveCount(7 + recommended.length);
  await expect(page.getByRole('button', { name: english('monitors-page', 'recommended', 'look') })).toBeHidden();
  const on = (await storedMonitors(page)).filter((each) => each.on).map(({ id }) => id);
  expect(on.sort()).toEqual(recommended.map(({ id }) => id).sort());
});

const isTokenCreated = ({ attributes: { action } }: RawEvent) =>
  ['user_token_created', 'token_created'].includes(action);

const above = (severity: string): string =>
  filled(english('editor', 'thresholds', 'of'), { severity: english('severities', severity) });

/** A moment as these pages write it. */
const written = (at: number): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(at);
