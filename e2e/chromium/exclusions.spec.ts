import type { Page } from '@playwright/test';
import type { Exclusion } from '../../lib/alerts/exclusion';
import type { ExampleEvent } from '../../lib/monitors/monitor';
import { connectedSince, day, hour, look, minute, storedAlert, storedAlerts, story } from '../fixtures/alerts';
import { smallOrg } from '../fixtures/atlassian';
import { connect, untilFilled } from '../fixtures/connect';
import { goTo } from '../fixtures/dashboards';
import { english } from '../fixtures/english';
import { openView } from '../fixtures/filter';
import { actorOf, counted, filled, heldEvents, monitorTitle, pick, plainAlerts } from '../fixtures/monitors';
import { expect, test } from '../fixtures/test';

test.use({ atlassian: { orgs: [smallOrg({ bare: true })] } });

const token = 'api-token-created';

/** Who makes a token, and what there is to tell them by. */
const makers: Readonly<Record<string, Partial<ExampleEvent>>> = {
  anna: {},
  bot: { by: 'app:bot' },
  cem: { ip: '177.0.0.1', country: 'Brazil' },
  dora: { ip: '198.51.100.7', country: 'Germany' },
  eve: {},
  fay: { ip: '203.0.113.9', country: 'Germany' },
};

const made = (who: readonly string[], at: number) =>
  who.flatMap((by) =>
    story(
      `token-${by}-${at}`,
      [{ minute: 0, action: 'user_token_created', by, on: [`token:laptop of ${by}`], ...makers[by] }],
      at,
    ),
  );

const storedExclusions = (page: Page): Promise<Exclusion[]> =>
  page.evaluate(async () => {
    const { exclusions = [] } = await chrome.storage.local.get<{ exclusions?: Exclusion[] }>('exclusions');
    return exclusions;
  });

const dialog = (page: Page) => page.getByRole('dialog', { name: english('exclusions', 'add') });
const card = (page: Page, text: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: text });
const saveButton = (page: Page) =>
  dialog(page).getByRole('button', { name: english('exclusions', 'save'), exact: true });
const reason = (page: Page) => dialog(page).getByRole('textbox', { name: english('exclusions', 'reason') });
const expiry = (page: Page) =>
  dialog(page).getByRole('combobox', { name: english('exclusions', 'expiry'), exact: true });

/** Begins an exclusion of a kind. */
const begin = async (page: Page, kind: Exclusion['kind']) => {
  await page
    .getByRole('main')
    .getByRole('button', { name: english('exclusions', 'new') })
    .click();
  await dialog(page)
    .getByRole('combobox', { name: english('exclusions', 'kind') })
    .selectOption(english('exclusions', 'kinds', kind));
};

const save = async (page: Page, why: string) => {
  await reason(page).fill(why);
  await saveButton(page).click();
  await expect(dialog(page)).toBeHidden();
  await expect(card(page, why)).toBeVisible();
};

/** How many alerts a monitor would have raised, as its page says. */
const expectRaised = async (page: Page, alerts: number, events: number) => {
  await openView(page, `monitors/${token}`);
  const history = page.getByRole('region', { name: english('monitors-page', 'history', 'title') });
  await expect(history.getByRole('status')).toContainText(
    counted(alerts, ['monitors-page', 'history', 'raised'], [String(alerts), String(events)]),
  );
};

/** Who has an alert of made tokens. */
const alerted = async (page: Page) =>
  (await storedAlerts(page)).filter(({ monitor }) => monitor === token).map(({ entityName }) => entityName);

test('what is excluded raises nothing, then and now, until it ends, is deleted or never was', async ({
  orgwatch,
  fake,
  org,
}) => {
  test.slow();
  const everybody = Object.keys(makers);
  fake.push(org.id, made(everybody, Date.now() - 2 * day));
  const page = await connect(orgwatch, org);
  await untilFilled(page);
  await connectedSince(page, Date.now() - hour);
  const before = plainAlerts(await heldEvents(page, org), { by: actorOf, above: 0, window: 15 * minute });
  expect(before).toHaveLength(everybody.length);
  await expectRaised(page, 6, 6);

  await goTo(page, 'Exclusions');
  await expect(page.getByText(english('exclusions', 'none'))).toBeVisible();
  // Nothing is excluded without a value and a reason, nor until a day that is over.
  await begin(page, 'people');
  await saveButton(page).click();
  for (const id of ['values', 'reason']) await expect(dialog(page)).toContainText(english('exclusions', 'wrong', id));
  await expiry(page).selectOption(english('exclusions', 'until-day'));
  await dialog(page).getByLabel(english('exclusions', 'last-day')).fill('2020-01-01');
  await expect(dialog(page)).toContainText(english('exclusions', 'wrong', 'day'));
  await pick(dialog(page), english('exclusions', 'people'), 'anna');
  await expect(dialog(page).getByRole('status')).toContainText(
    filled(english('exclusions', 'reach'), { events: '1 event' }),
  );
  await expiry(page).selectOption(filled(english('exclusions', 'for-days'), { days: '7' }));
  await dialog(page).getByText(english('exclusions', 'some-monitors'), { exact: true }).click();
  await pick(dialog(page), english('exclusions', 'some-monitors'), monitorTitle(token));
  await page.keyboard.press('Tab');
  await save(page, 'She tests tokens');

  await begin(page, 'apps');
  await pick(dialog(page), english('exclusions', 'apps'), 'bot');
  await save(page, 'It is ours');
  await begin(page, 'countries');
  await pick(dialog(page), english('exclusions', 'countries'), 'Brazil');
  await save(page, 'Our office there');
  await begin(page, 'ip-ranges');
  const ranges = dialog(page).getByRole('combobox', { name: english('exclusions', 'ranges') });
  await ranges.fill('198.51.100.0/33');
  await ranges.press('Enter');
  await expect(dialog(page)).toContainText('198.51.100.0/33');
  await ranges.fill('198.51.100.0/24');
  await ranges.press('Enter');
  await save(page, 'The build farm');
  await begin(page, 'filter');
  const text = dialog(page).getByRole('textbox', { name: english('exclusions', 'filter'), exact: true });
  await expect(text).toHaveAttribute('contenteditable', 'true');
  await text.fill('target ~ (');
  await reason(page).fill('Nightly');
  await saveButton(page).click();
  await expect(dialog(page)).toBeVisible();
  await text.fill('action = user_token_created AND actor ~ "eve*"');
  await expiry(page).selectOption(english('exclusions', 'never'));
  await expect(dialog(page)).toContainText(english('exclusions', 'never-warning'));
  await save(page, 'Nightly');

  const stored = await storedExclusions(page);
  expect(stored.map(({ kind, values, monitors }) => [kind, values, monitors])).toEqual([
    ['people', [expect.stringContaining('anna')], [token]],
    ['apps', [expect.stringContaining('bot')], null],
    ['countries', ['BR'], null],
    ['ip-ranges', ['198.51.100.0/24'], null],
    ['filter', ['action = user_token_created AND actor ~ "eve*"'], null],
  ]);
  const [week, month] = stored.map(
    ({ createdAt, expiresAt }) => expiresAt && Math.round((expiresAt - createdAt) / day),
  );
  expect([week, month, stored[4]?.expiresAt]).toEqual([7, 30, null]);

  // Looked back at, only one is left; and what happens now raises one as well.
  await expectRaised(page, 1, 1);
  fake.push(org.id, made(everybody, Date.now()));
  await look(page);
  await storedAlert(page, token);
  expect(await alerted(page)).toEqual(['fay']);

  // What each has silenced: once now, and once it would have before.
  await goTo(page, 'Exclusions');
  for (const why of ['She tests tokens', 'It is ours', 'Our office there', 'The build farm', 'Nightly']) {
    await expect(card(page, why)).toContainText(counted(1, ['exclusions', 'silenced']));
    await expect(card(page, why)).toContainText(counted(1, ['exclusions', 'before'], ['1', '90']));
  }
  await card(page, 'The build farm').getByText(english('exclusions', 'which')).click();
  await expect(card(page, 'The build farm')).toContainText(monitorTitle(token));

  // One ends, one is deleted: their events count again, from then on.
  await card(page, 'The build farm')
    .first()
    .getByRole('button', { name: english('exclusions', 'remove-this') })
    .click();
  const asked = page.getByRole('dialog', { name: english('exclusions', 'remove-title') });
  await asked.getByRole('button', { name: english('exclusions', 'remove'), exact: true }).click();
  await expect(card(page, 'The build farm')).toBeHidden();
  await page.evaluate(
    (all) => chrome.storage.local.set({ exclusions: all }),
    (await storedExclusions(page)).map((each) =>
      each.kind === 'people' ? { ...each, expiresAt: Date.now() - 5 * minute } : each,
    ),
  );
  await expect(card(page, 'She tests tokens')).toContainText(english('exclusions', 'expired').split('{')[0] ?? '');
  fake.push(org.id, made(['anna', 'bot', 'cem', 'dora', 'eve'], Date.now()));
  await look(page);
  await storedAlert(page, token, actorOf(made(['anna'], 0)[0] as Parameters<typeof actorOf>[0]));
  expect((await alerted(page)).sort()).toEqual(['anna', 'dora', 'fay']);

  // From an alert's page: what it names is filled in.
  const fay = await storedAlert(page, token, actorOf(made(['fay'], 0)[0] as Parameters<typeof actorOf>[0]));
  await openView(page, `alerts/${fay.id}`);
  await page.getByRole('button', { name: english('alert-page', 'exclude', 'open') }).click();
  await page
    .getByRole('dialog', { name: english('alert-page', 'exclude', 'title') })
    .getByRole('button', { name: 'fay' })
    .click();
  await reason(page).fill('She said so');
  await saveButton(page).click();
  await expect(dialog(page)).toBeHidden();
  expect((await storedExclusions(page)).at(-1)).toMatchObject({
    kind: 'people',
    values: [fay.entity],
    monitors: [token],
    reason: 'She said so',
  });
});
