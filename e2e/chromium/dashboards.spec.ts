import type { Locator } from '@playwright/test';
import type { RawEvent } from '../../lib/sample-org/raw-event';
import { dashboards, goTo, untilDrawn } from '../fixtures/dashboards';
import { english } from '../fixtures/english';
import { expect, test } from '../fixtures/filled';
import { isFailedLogin, openView, pastDays } from '../fixtures/filter';

const number = (text: string | null | undefined) => Number(text?.replaceAll(/\D/g, ''));

const rowsOf = async (panel: Locator): Promise<string[][]> => {
  await panel.getByRole('button', { name: 'View as table' }).click();
  const rows = panel.getByRole('table').locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  return rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
};

/** By the site's product, by the product that somebody is given or has lost, or else by a word of the action's id. */
const productOf = ({ attributes: { action, container, context } }: RawEvent): string | undefined => {
  const entries = [container, context].flat().filter((entry) => entry != null);
  const named = entries.map(({ type, attributes }) => attributes?.product ?? (type === 'products' && attributes?.name));
  const product = String(named.find(Boolean) ?? /jira|confluence|bitbucket/.exec(action)?.[0]);
  const names: Record<string, string> = { software: 'Jira', servicedesk: 'Jira Service Management' };
  return (names[product] ?? product).toLowerCase();
};

test('each dashboard has its panels, and each panel something to show', async ({ page }) => {
  await openView(page, 'overview', { range: '30d' });
  for (const dashboard of dashboards) {
    await goTo(page, dashboard.title);
    await untilDrawn(page, dashboard);
    await expect(page.getByRole('radio', { name: '30 d' })).toBeChecked();
    const panels = page.locator('section[data-panel]');
    for (const panel of await panels.all()) {
      const id = (await panel.getAttribute('data-panel')) ?? '';
      // Two panels of one title are told apart by their questions.
      await expect(panel, id).toHaveAccessibleName(new RegExp(`^${english('panels', id, 'title')}`));
      await expect(panel, id).toHaveAccessibleDescription(english('panels', id, 'question'));
      await expect(panel.getByText(english('panels', id, 'empty')), id).toBeHidden();
    }
  }
});

test('the panels of Jira, Confluence and Bitbucket show what the log holds', async ({ page, org }) => {
  const { range, events } = pastDays(org, 21);
  await openView(page, 'products', { range });
  const panel = (title: string) => page.getByRole('region', { name: title, exact: true });

  const products = Map.groupBy(events, productOf);
  const drawn = panel('Events by product').getByRole('list', { name: 'Bars, greatest first' });
  const expected = ['Jira', 'Confluence', 'Bitbucket', 'Jira Service Management'].map((name) => [
    name,
    String(products.get(name.toLowerCase())?.length),
  ]);
  await expect.poll(async () => (await drawn.getByRole('listitem').all()).length).toBe(expected.length);
  const rows = await rowsOf(panel('Events by product'));
  expect(rows.toSorted()).toEqual(expected.toSorted());

  const count = (action: string) => events.filter(({ attributes }) => attributes.action === action).length;
  const sprints = await rowsOf(panel('Sprint events'));
  for (const [title, action] of [
    ['Sprint created', 'jira_sprint_created'],
    ['Sprint closed', 'jira_sprint_closed'],
  ] as const) {
    const of = sprints.filter(([, activity]) => activity === title);
    expect(of.reduce((sum, [, , events]) => sum + number(events), 0)).toBe(count(action));
    expect(count(action)).toBeGreaterThan(0);
  }
  const levels = panel('Recently added security levels').getByRole('table').locator('tbody tr');
  await expect(levels).toHaveCount(count('jira_security_level_added'));
});

test('the panels of User Activity show what the log holds', async ({ page, org }) => {
  const { range, events } = pastDays(org, 14);
  await openView(page, 'user-activity', { range });
  const panel = (title: string) => page.getByRole('region', { name: title, exact: true }).first();
  const count = (...actions: string[]) => events.filter(({ attributes }) => actions.includes(attributes.action)).length;

  const figure = (title: string) =>
    panel(title)
      .getByText(/^[\d,]+$/)
      .first();
  for (const [title, expected] of [
    ['Users created', count('user_created')],
    ['API tokens created', count('user_token_created', 'token_created')],
    ['Roles assigned', count('user_granted_role', 'added_org_admin', 'group_granted_admin_access')],
  ] as const) {
    await expect.poll(async () => number(await figure(title).textContent()), { message: title }).toBe(expected);
    expect(expected).toBeGreaterThan(0);
  }

  const attempts = await rowsOf(panel('Login attempts'));
  const sumOf = (outcome: string) =>
    attempts.filter(([, name]) => name === outcome).reduce((sum, [, , value]) => sum + number(value), 0);
  const failed = events.filter(isFailedLogin).length;
  expect(failed).toBeGreaterThan(count('user_login_failed'));
  expect(sumOf('Failed login')).toBe(failed);
  expect(sumOf('Login')).toBe(count('user_login', 'user_login_failed') - failed);

  const summary = panel('Events summary').getByRole('table');
  await summary.getByRole('button', { name: 'Events', exact: true }).click();
  const first = summary.locator('tbody tr').first();
  const [actor = '', action = '', times] = await first.locator('td').allTextContents();
  const titles = new Map(org.sample.catalogue.map(({ id, displayName }) => [displayName, id]));
  const groups = Map.groupBy(events, ({ attributes }) => `${attributes.actor?.name} ${attributes.action}`);
  const most = Math.max(...[...groups.values()].map((group) => group.length));
  expect(groups.get(`${actor} ${titles.get(action)}`)).toHaveLength(most);
  expect(number(times)).toBe(most);
});
