import type { Page } from '@playwright/test';
import { day, hour, look, minute, storedAlert, story } from '../fixtures/alerts';
import { smallOrg } from '../fixtures/atlassian';
import { connect, untilFilled } from '../fixtures/connect';
import { goTo } from '../fixtures/dashboards';
import { english } from '../fixtures/english';
import { openView } from '../fixtures/filter';
import { actorOf, counted, filled, heldEvents, plainAlerts, storedMonitors, timeOf } from '../fixtures/monitors';
import { expect, test } from '../fixtures/test';

test.use({ atlassian: { orgs: [smallOrg({ bare: true })] } });

const failed = (id: string, by: string, at: number, times: number, every: number) =>
  story(id, [{ minute: 0, action: 'user_login_failed', by, repeat: { times, every } }], at);

const editor = (page: Page) => page.getByRole('form', { name: english('editor', 'form') });
const trial = (page: Page) => page.getByRole('region', { name: english('editor', 'trial', 'title') });
const saveButton = (page: Page) => page.getByRole('button', { name: english('editor', 'save'), exact: true });

const above = (severity: string) =>
  filled(english('editor', 'thresholds', 'of'), { severity: english('severities', severity) });
const threshold = (page: Page, severity: string) =>
  editor(page).getByRole('textbox', { name: above(severity), exact: true });

const choose = (page: Page, label: string, choice: string) =>
  editor(page).getByRole('combobox', { name: label, exact: true }).selectOption(choice);
const chooseKind = (page: Page, kind: string) =>
  choose(page, english('editor', 'trigger', 'kind'), english('editor', 'trigger', 'kinds', kind));
const chooseGroup = (page: Page, field: string) =>
  choose(page, english('editor', 'trigger', 'group-by'), english('fields', field));
const chooseWindow = (page: Page, window: string, label = 'label') =>
  choose(page, english('editor', 'window', label), window);

const write = async (page: Page, jql: string, label = english('editor', 'filter', 'label')) => {
  const text = editor(page).getByRole('textbox', { name: label, exact: true });
  await expect(text).toHaveAttribute('contenteditable', 'true');
  await text.fill(jql);
};
const writeTitle = (page: Page, title: string) =>
  editor(page)
    .getByRole('textbox', { name: english('editor', 'texts', 'name') })
    .fill(title);

/** Whom the alerts were for that there would have been, the newest first, as told; waits for so many. */
const expectTrial = async (page: Page, names: readonly string[]) => {
  const list = trial(page).getByRole('list', { name: english('editor', 'trial', 'list') });
  await expect(list.getByRole('listitem')).toHaveCount(names.length);
  for (const [at, name] of names.entries()) await expect(list.getByRole('listitem').nth(at)).toContainText(name);
  await expect(trial(page).getByRole('status').first()).toContainText(
    `${names.length} ${counted(names.length, ['editor', 'trial', 'alerts'])}`,
  );
};

/** Saves, and answers the id under which it is stored then. */
const save = async (page: Page): Promise<string> => {
  await saveButton(page).click();
  await expect(page).toHaveURL(/#\/monitors\/own-[-0-9a-f]+$/);
  return page.url().split('/').at(-1) ?? '';
};

test('its history follows every key: a count to the letter of its threshold; what is wrong is told at its field', async ({
  orgwatch,
  fake,
  org,
}) => {
  const from = Date.now() - 2 * day;
  fake.push(org.id, [
    ...failed('a', 'anna', from, 5, 2),
    // The sixth is exactly a window after the first, which does not count any more by then.
    ...failed('b', 'ben', from + hour, 6, 3),
    ...failed('c', 'carl', from + 2 * hour, 6, 2.9),
    ...failed('d', 'dora', from + 3 * hour, 6, 1),
    ...failed('e', 'dora', from + 5 * hour, 7, 1),
  ]);
  const page = await connect(orgwatch, org);
  await untilFilled(page);
  await openView(page, 'explore', { filter: 'activity = login-failed' });
  await page.getByRole('link', { name: english('explore', 'monitor-this') }).click();
  await expect(editor(page).getByRole('textbox', { name: english('editor', 'filter', 'label') })).toHaveText(
    'activity = login-failed',
  );
  await chooseGroup(page, 'actor');
  await chooseWindow(page, '15 min');
  const events = await heldEvents(page, org);
  expect(events).toHaveLength(30);
  const expected = (over: number) =>
    plainAlerts(events, { by: actorOf, above: over, window: 15 * minute })
      .sort((a, b) => b.raisedAt - a.raisedAt)
      .map(({ entity }) => entity.replace(/^.*:/, ''));
  expect([4, 5, 6].map((over) => expected(over).length)).toEqual([5, 3, 1]);
  for (const over of [5, 4, 6, 5]) {
    await threshold(page, 'critical').fill(String(over));
    await expectTrial(page, expected(over));
  }
  await threshold(page, 'critical').fill('7');
  await expect(trial(page)).toContainText(english('editor', 'trial', 'silent'));
  await threshold(page, 'critical').fill('6');
  await threshold(page, 'warning').fill('4');
  await expectTrial(page, expected(4));
  await expect(
    trial(page)
      .getByRole('listitem')
      .filter({ hasText: english('severities', 'critical') }),
  ).toHaveCount(1);

  const problem = (id: string) => english('definition-problems', id).split('{')[0] ?? '';
  await write(page, 'activity = login-failed AND activty = login');
  await expect(editor(page)).toContainText(filled(english('jql', 'problems', 'unknown-field'), { found: 'activty' }));
  await expect(page.locator('.cm-lintRange-error')).toHaveText('activty');
  await expect(trial(page)).toContainText(english('editor', 'trial', 'old'));
  await write(page, 'actor ~ "jira-.*"');
  await expect(editor(page)).toContainText('looks like a regular expression');
  await write(page, 'activity = login-failed');
  await threshold(page, 'critical').fill('-1');
  await expect(editor(page)).toContainText(problem('threshold-negative'));
  await expect(threshold(page, 'critical')).toHaveAttribute('aria-invalid', 'true');
  await threshold(page, 'critical').fill('6');
  await chooseWindow(page, english('editor', 'spans', 'other'));
  const label = english('editor', 'window', 'label');
  await editor(page)
    .getByRole('textbox', { name: filled(english('editor', 'spans', 'amount-of'), { label }) })
    .fill('400');
  await choose(page, filled(english('editor', 'spans', 'unit-of'), { label }), english('editor', 'spans', 'days'));
  await expect(editor(page)).toContainText('is longer than events are kept');
  await saveButton(page).click();
  await expect(page.getByRole('alert')).toContainText(counted(2, ['editor', 'wrong']));
  await expect(editor(page)).toContainText(english('editor', 'texts', 'no-name'));
  expect(await storedMonitors(page)).toEqual([]);

  // Leaving asks: by Back, and by a link.
  const asked = page.getByRole('dialog', { name: english('editor', 'leave', 'title') });
  await page.goBack();
  await asked.getByRole('button', { name: english('editor', 'leave', 'stay') }).click();
  await expect(asked).toBeHidden();
  await expect(threshold(page, 'critical')).toHaveValue('6');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Explore' }).click();
  await expect(asked).toBeVisible();
  await expect(threshold(page, 'critical')).toHaveValue('6');
  // Who stays is where they were: Back leads on, and asks.
  await asked.getByRole('button', { name: english('editor', 'leave', 'stay') }).click();
  await expect(asked).toBeHidden();
  await page.goBack();
  await expect(asked).toBeVisible();
  await asked.getByRole('button', { name: english('editor', 'leave', 'stay') }).click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Explore' }).click();
  await asked.getByRole('button', { name: english('editor', 'leave', 'leave') }).click();
  await expect(page.getByRole('heading', { name: 'Explore', level: 1 })).toBeVisible();
  expect(await storedMonitors(page)).toEqual([]);
  await page.goBack();
  await expect(editor(page)).toBeVisible();
});

test('a monitor of each kind is written, tried and saved, and fires at what happens then', async ({
  orgwatch,
  fake,
  org,
}) => {
  test.slow();
  const start = Date.now() - 20 * day;
  const logins = Array.from({ length: 12 }, (_, n) => ({
    minute: n * 24 * 60,
    action: 'user_login',
    by: 'anna',
    ip: n % 2 ? '93.184.0.1' : '93.184.0.2',
    country: 'Germany',
  }));
  fake.push(org.id, [
    ...story('logins', logins, start),
    ...story(
      'abroad',
      [{ minute: 0, action: 'user_login', by: 'anna', ip: '177.0.0.1', country: 'Brazil' }],
      start + 15 * day,
    ),
    ...story(
      'back',
      [23, 44].map((hours) => ({ minute: hours * 60, action: 'user_login', by: 'anna', country: 'Germany' })),
      start + 15 * day,
    ),
    ...story(
      'many',
      [1, 2, 3, 4].map((n) => ({
        minute: n,
        action: 'jira_issue_viewed',
        by: 'ben',
        ip: `198.51.100.${n}`,
        on: ['issue:WEB-1'],
      })),
      start + 16 * day,
    ),
    ...failed('guessed', 'carl', start + 17 * day, 5, 1),
    ...story('entered', [{ minute: 6, action: 'user_login', by: 'carl' }], start + 17 * day),
  ]);
  const page = await connect(orgwatch, org, { depthDays: 30 });
  await untilFilled(page);
  const begin = async (title: string) => {
    await goTo(page, 'Monitors');
    await page.getByRole('link', { name: english('monitors-page', 'new') }).click();
    await writeTitle(page, title);
  };
  const ids: Record<string, string> = {};

  await begin('Views');
  await write(page, 'action = jira_issue_viewed');
  await chooseGroup(page, 'actor');
  await threshold(page, 'critical').fill('3');
  await expectTrial(page, ['ben']);
  ids.count = await save(page);

  await begin('Addresses');
  await chooseKind(page, 'distinct');
  await choose(page, english('editor', 'trigger', 'distinct-field'), english('fields', 'ip'));
  await chooseGroup(page, 'actor');
  await threshold(page, 'critical').fill('');
  await threshold(page, 'warning').fill('3');
  await expectTrial(page, ['ben']);
  ids.distinct = await save(page);

  await begin('New country');
  await chooseKind(page, 'first-seen');
  await choose(page, english('editor', 'trigger', 'new-field'), english('fields', 'country'));
  await chooseGroup(page, 'actor');
  await expectTrial(page, ['anna']);
  ids['first-seen'] = await save(page);

  await begin('Silence');
  await write(page, 'action = user_login');
  await chooseKind(page, 'missing');
  await editor(page)
    .getByRole('checkbox', { name: english('editor', 'trigger', 'usual') })
    .uncheck();
  await chooseWindow(page, '1 day', 'missing');
  const times = (await heldEvents(page, org))
    .filter(({ attributes: { action } }) => action === 'user_login')
    .map(timeOf)
    .sort((a, b) => a - b);
  const gaps = [...times, Date.now()].filter((at, i, all) => i > 0 && at - (all[i - 1] ?? at) > day);
  expect(gaps).toHaveLength(2);
  await expectTrial(
    page,
    gaps.map(() => english('course', 'whole-org')),
  );
  ids.missing = await save(page);

  await begin('Guessed');
  await chooseKind(page, 'sequence');
  const step = (n: number) => filled(english('editor', 'steps', 'filter'), { step: String(n) });
  await write(page, 'activity = login-failed', step(1));
  await write(page, 'activity = login', step(2));
  await editor(page)
    .getByRole('textbox', { name: filled(english('editor', 'steps', 'at-least-of'), { step: '1' }) })
    .fill('5');
  await chooseGroup(page, 'actor');
  await expectTrial(page, ['carl']);
  ids.sequence = await save(page);

  const stored = new Map((await storedMonitors(page)).map((each) => [each.id, each]));
  for (const [kind, id] of Object.entries(ids)) {
    expect(stored.get(id), kind).toMatchObject({ on: true, versions: [{ what: 'created', version: 1 }] });
    expect(stored.get(id)?.changes.trigger?.kind).toBe(kind);
  }

  // What happens from now on makes them fire.
  const now = Date.now();
  fake.push(org.id, [
    ...failed('now', 'eve', now, 5, 0),
    ...story('now-in', [{ minute: 0, action: 'user_login', by: 'eve' }], now),
    ...story(
      'now-many',
      [1, 2, 3, 4].map((n) => ({
        minute: 0,
        action: 'jira_issue_viewed',
        by: 'dora',
        ip: `198.51.100.${n}`,
        on: ['issue:WEB-1'],
      })),
      now,
    ),
    ...story('now-abroad', [{ minute: 0, action: 'user_login', by: 'anna', country: 'Chile' }], now),
  ]);
  await look(page);
  for (const [kind, who] of [
    ['sequence', 'eve'],
    ['count', 'dora'],
    ['distinct', 'dora'],
    ['first-seen', 'anna'],
  ] as const) {
    const alert = await storedAlert(page, ids[kind] ?? '');
    expect([kind, alert.entityName, alert.title]).toEqual([kind, who, stored.get(alert.monitor)?.own?.title]);
  }

  // It is edited as its own; one that Orgwatch brings is not, but a copy is offered.
  await openView(page, `monitors/${ids.count}`);
  await page.getByRole('link', { name: english('monitors-page', 'acts', 'edit') }).click();
  await expect(threshold(page, 'critical')).toHaveValue('3');
  await threshold(page, 'critical').fill('4');
  await saveButton(page).click();
  await expect(page).toHaveURL(/#\/monitors\/own-[-0-9a-f]+$/);
  await expect
    .poll(async () => (await storedMonitors(page)).find(({ id }) => id === ids.count)?.versions.map(({ what }) => what))
    .toEqual(['created', 'changed']);
  await openView(page, 'monitors/api-token-created');
  await expect(page.getByRole('heading', { name: 'API Token Created', level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: english('monitors-page', 'acts', 'edit') })).toBeHidden();
  await openView(page, 'monitors/api-token-created/edit');
  await expect(page.getByText(english('editor', 'built-in', 'title'))).toBeVisible();
  await page.getByRole('link', { name: english('editor', 'built-in', 'text') }).click();
  await expect(editor(page).getByRole('textbox', { name: english('editor', 'texts', 'name') })).toHaveValue(
    filled(english('editor', 'copy-of'), { title: 'API Token Created' }),
  );
});
