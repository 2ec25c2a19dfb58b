import type { Page } from '@playwright/test';
import { minute } from '../fixtures/alerts';
import { smallOrg } from '../fixtures/atlassian';
import { connect } from '../fixtures/connect';
import { goTo } from '../fixtures/dashboards';
import { english } from '../fixtures/english';
import { saved } from '../fixtures/export-file';
import { openView } from '../fixtures/filter';
import { counted, filled, monitorRow, putMonitors, storedMonitors, switchOf } from '../fixtures/monitors';
import { expect, test } from '../fixtures/test';

test.use({ atlassian: { orgs: [smallOrg({ bare: true })] } });

interface Entry {
  title: string;
  [field: string]: unknown;
}

const entry = (title: string, rest: object = {}): Entry => ({
  title,
  why: '',
  runbook: '',
  filter: 'activity = login-failed',
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 5 },
  window: '15m',
  recovery: '15m',
  ...rest,
});

const file = (monitors: readonly unknown[], rest: object = {}) =>
  JSON.stringify({ format: 'orgwatch-monitors', version: 1, monitors, ...rest });

const dialog = (page: Page) => page.getByRole('dialog', { name: english('monitors-page', 'import', 'title') });

/** Gives a file to the dialog, which is opened where it is not. */
const give = async (page: Page, name: string, text: string) => {
  if (!(await dialog(page).isVisible()))
    await page.getByRole('button', { name: english('monitors-page', 'import', 'open') }).click();
  const chosen = page.waitForEvent('filechooser');
  await dialog(page)
    .getByRole('button', { name: english('monitors-page', 'import', 'choose') })
    .click();
  await (await chosen).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
};

const importButton = (page: Page, count: number) =>
  dialog(page).getByRole('button', { name: counted(count, ['monitor-file', 'import']) });

const own = async (page: Page) =>
  (await storedMonitors(page))
    .map(({ own: texts, changes, on }) => ({ texts, changes, on }))
    .sort((a, b) => String(a.texts?.title).localeCompare(String(b.texts?.title)));

const count = { kind: 'count' as const };
const setting = (id: string, title: string, changes: object) => {
  const definition = {
    filter: 'activity = login-failed',
    groupBy: 'actor' as const,
    trigger: count,
    thresholds: { critical: 20, warning: 5 },
    window: 15 * minute,
    recovery: 15 * minute,
    ...changes,
  };
  return {
    id,
    on: false,
    armedAt: 0,
    changes: definition,
    own: { title, why: 'Somebody may be guessing.', runbook: 'Ask.\nThen ask again.' },
    mute: { until: null, weekly: [] },
    versions: [{ version: 1, at: Date.now(), what: 'created' as const, definition }],
  };
};

const different = [
  setting('own-1', 'Many failures مريم 🚨', {}),
  setting('own-2', 'Different addresses', { trigger: { kind: 'distinct', field: 'ip-range' }, recovery: null }),
  setting('own-3', 'One after the other', {
    filter: '',
    thresholds: { critical: 0 },
    trigger: {
      kind: 'sequence',
      steps: [
        { filter: 'activity = login-failed', atLeast: 5 },
        { filter: 'activity = "role-granted"', atLeast: 1, groupBy: 'target' },
      ],
    },
  }),
  setting('own-4', 'New country', {
    thresholds: { info: 0 },
    window: 0,
    trigger: { kind: 'first-seen', field: 'country', memory: 90_061_000, learn: { events: 10, ms: 86_400_000 } },
    among: 'activity = "role-granted"',
  }),
];

test('several monitors are taken away as a file, and are the same in another profile', async ({
  orgwatch,
  launch,
  org,
}, testInfo) => {
  test.slow();
  const page = await connect(orgwatch, org);
  await putMonitors(page, different);
  await goTo(page, 'Monitors');
  await expect(monitorRow(page, 'New country')).toBeVisible();
  for (const { own: texts } of different)
    await page
      .getByRole('checkbox', { name: filled(english('monitors-page', 'choose'), { title: texts.title }), exact: true })
      .check();
  await page
    .getByRole('toolbar', { name: english('monitors-page', 'chosen', 'label') })
    .getByRole('button', { name: english('monitors-page', 'export', 'open') })
    .click();
  const { name, bytes } = await saved(page, () =>
    page
      .getByRole('dialog', { name: english('monitors-page', 'export', 'title') })
      .getByRole('button', { name: english('monitors-page', 'export', 'save') })
      .click(),
  );
  expect(name).toMatch(/^orgwatch-monitors-\d{4}-\d\d-\d\d\.json$/);
  const written = JSON.parse(bytes.toString()) as { format: string; version: number; monitors: Entry[] };
  expect([written.format, written.version]).toEqual(['orgwatch-monitors', 1]);
  expect(written.monitors.map(({ title }) => title).sort()).toEqual(different.map((each) => each.own.title).sort());
  const before = await own(page);

  const other = await launch({ userDataDir: testInfo.outputPath('other-profile') });
  const fresh = await connect(other, org);
  await goTo(fresh, 'Monitors');
  await give(fresh, name, bytes.toString());
  await expect(dialog(fresh).getByRole('status')).toContainText(counted(4, ['monitor-file', 'found'], ['4', name]));
  await importButton(fresh, 4).click();
  await expect(dialog(fresh).getByRole('status')).toContainText(counted(4, ['monitor-file', 'added']));
  await dialog(fresh)
    .getByRole('button', { name: english('dialog', 'close'), exact: true })
    .last()
    .click();
  await expect(switchOf(monitorRow(fresh, 'Many failures مريم 🚨'))).not.toBeChecked();
  expect(await own(fresh)).toEqual(before);
  expect((await storedMonitors(fresh)).map(({ versions }) => versions[0]?.what)).toEqual(Array(4).fill('imported'));

  // The same file again: what is there already is asked about.
  await give(fresh, name, bytes.toString());
  await expect(dialog(fresh).getByRole('radiogroup', { name: counted(4, ['monitor-file', 'same']) })).toBeVisible();
  await importButton(fresh, 4).click();
  await expect(dialog(fresh).getByRole('status')).toContainText(counted(4, ['monitor-file', 'added']));
  await dialog(fresh)
    .getByRole('button', { name: english('dialog', 'close'), exact: true })
    .last()
    .click();
  const titles = (await own(fresh)).map(({ texts }) => texts?.title);
  expect(titles).toHaveLength(8);
  expect(new Set(titles).size).toBe(8);
  await give(fresh, name, file([entry('Different addresses')]));
  await dialog(fresh)
    .getByRole('radio', { name: english('monitor-file', 'replace') })
    .check();
  await importButton(fresh, 1).click();
  await expect(dialog(fresh).getByRole('status')).toContainText(counted(1, ['monitor-file', 'replaced']));
  const replaced = (await storedMonitors(fresh)).filter((each) => each.own?.title === 'Different addresses');
  expect(replaced).toHaveLength(1);
  expect(replaced[0]?.changes).toMatchObject({ trigger: count, thresholds: { critical: 5 }, recovery: 15 * minute });
  expect(replaced[0]?.versions.map(({ what }) => what)).toEqual(['imported', 'changed']);
});

test('what is wrong in a file is told with its place and the reason, and the rest is taken', async ({
  orgwatch,
  org,
}) => {
  const page = await connect(orgwatch, org);
  await openView(page, 'monitors');
  const refused = dialog(page)
    .getByRole('alert')
    .or(dialog(page).getByText(/cannot be imported/));
  for (const [name, text, said] of [
    [
      'notes.json',
      '{"format": "orgwatch-monitors",\n  "version": 1,\n  oops',
      'it cannot be read from line 3, column 3 on',
    ],
    ['other.json', '{"format": "something"}', english('monitor-file', 'problems', 'not-a-monitor-file')],
    [
      'newer.json',
      file([entry('From the future')], { version: 2 }),
      filled(english('monitor-file', 'problems', 'newer-version'), { version: '2', known: '1' }),
    ],
    [
      'list.json',
      JSON.stringify({ format: 'orgwatch-monitors', version: 1 }),
      english('monitor-file', 'problems', 'no-monitors'),
    ],
  ] as const) {
    await give(page, name, text);
    await expect(refused.first()).toBeVisible();
    await expect(dialog(page)).toContainText(filled(english('monitor-file', 'refused'), { name }));
    await expect(dialog(page)).toContainText(said);
  }

  const wrong = [
    ['Unknown field', { treshold: 3 }, 'monitors[1].treshold', 'There is no field “treshold”'],
    ['Unreadable', { filter: 'activity = login-failed AND (' }, 'monitors[2].filter', ''],
    ['Regex', { filter: 'actor ~ "jira-.*"' }, 'monitors[3].filter', 'looks like a regular expression'],
    ['Long', { window: '400d' }, 'monitors[4].window', 'is longer than events are kept'],
    [
      'Below',
      { thresholds: { warning: -1 } },
      'monitors[5].thresholds.warning',
      english('definition-problems', 'threshold-negative'),
    ],
    ['No span', { window: 15 }, 'monitors[6].window', 'is no length of time'],
    ['No field', { filter: 'actr = anna' }, 'monitors[7].filter', 'There is no field “actr”.'],
  ] as const;
  const monitors = [
    entry('Right at first'),
    ...wrong.map(([title, rest]) => entry(title, rest)),
    'nothing',
    entry('Right at last'),
  ];
  await give(page, 'mixed.json', file(monitors));
  await expect(dialog(page).getByRole('status')).toContainText(
    counted(2, ['monitor-file', 'found'], ['2', 'mixed.json']),
  );
  const parts = dialog(page).getByRole('region', { name: counted(8, ['monitor-file', 'not-taken']) });
  await expect(parts.getByRole('listitem')).toHaveCount(8);
  for (const [title, , place, said] of wrong) {
    const part = parts.getByRole('listitem').filter({ hasText: place });
    await expect(part).toContainText(title);
    await expect(part).toContainText(said);
  }
  await expect(parts.getByRole('listitem').last()).toContainText('monitors[8]');
  await importButton(page, 2).click();
  await expect(dialog(page).getByRole('status')).toContainText(counted(2, ['monitor-file', 'added']));
  expect((await own(page)).map(({ texts, on }) => [texts?.title, on])).toEqual([
    ['Right at first', false],
    ['Right at last', false],
  ]);
  await dialog(page)
    .getByRole('button', { name: english('dialog', 'close'), exact: true })
    .last()
    .click();

  // Ten thousand of them: as many as one may have, and the page goes on.
  await give(page, 'many.json', file(Array.from({ length: 10_000 }, (_, n) => entry(`Number ${n}`))));
  await expect(dialog(page)).toContainText(counted(9500, ['monitor-file', 'left-out'], ['9,500']));
  await importButton(page, 500).click();
  await expect(dialog(page).getByRole('status')).toContainText(counted(498, ['monitor-file', 'added']));
  await expect(dialog(page)).toContainText(counted(2, ['monitor-file', 'no-room']));
  await dialog(page)
    .getByRole('button', { name: english('dialog', 'close'), exact: true })
    .last()
    .click();
  await page.getByRole('searchbox', { name: english('monitors-page', 'search') }).fill('Number 497');
  await expect(monitorRow(page, 'Number 497')).toBeVisible();
  expect(await storedMonitors(page)).toHaveLength(500);
});
