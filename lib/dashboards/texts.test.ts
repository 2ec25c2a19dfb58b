import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { activityIds } from '../audit/activities';
import type { Outcome } from '../audit/event';
import { everything } from '../filter/filter';
import { textOf } from '../locales/text-of';
import { run } from '../query/run';
import { viewOf } from '../store/testing/view-of';
import { evaluateDashboard } from './evaluate';
import { createFormat, type LookUp, sectionOf } from './format';
import { overview } from './overview';
import { wordIds } from './panel';
import { products } from './products';
import { recentRanges } from './range';
import { userActivity } from './user-activity';

const messages = generateChromeMessages(await parseMessagesFile(join(import.meta.dirname, '../locales/en.yml')));
const dashboards = [overview, products, userActivity];
const panels = dashboards.flatMap((dashboard) => dashboard.panels);
const outcomes: Outcome[] = ['success', 'failure', 'unknown'];

/** The figures that panels tell of, those of an empty store too. */
const measures = dashboards.flatMap((dashboard) => {
  const context = {
    range: { from: 0, to: 1 },
    previous: null,
    filter: everything,
    bucket: { unit: 'day', every: 1 },
    timeZone: 'UTC',
    riskyCountries: [],
  } as const;
  const answers = evaluateDashboard(dashboard, context, viewOf([]).view, run);
  return dashboard.panels.flatMap(({ id, columns }) =>
    Object.entries(columns)
      .filter(([, { kind }]) => kind === 'measure')
      .flatMap(([column]) => answers.get(id)?.rows.map(({ cells }) => String(cells[column]?.value)) ?? []),
  );
});

const camel = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const keysOf = (...paths: readonly string[][]) => [...new Set(paths.map((path) => path.map(camel).join('_')))].sort();
const keysUnder = (section: string) =>
  Object.keys(messages)
    .filter((key) => key.startsWith(`${section}_`))
    .sort();

/** Neither is a text missing, nor is one left of what is gone. */
describe('the locales have exactly the texts', () => {
  it.each<[string, string[][]]>([
    [
      'places',
      [
        ...dashboards.map(({ id }) => [id]),
        ...['people', 'explore', 'alerts', 'monitors', 'exclusions', 'organizations', 'settings'].map((id) => [id]),
      ],
    ],
    [
      'panels',
      panels.flatMap(({ id, columns }) => [
        ...['title', 'question', 'empty'].map((part) => [id, part]),
        ...Object.keys(columns).map((column) => [id, 'columns', column]),
      ]),
    ],
    ['words', wordIds.map((id) => [id])],
    ['measures', measures.map((id) => [id])],
    ['activities', activityIds.map((id) => [id])],
    ['outcomes', outcomes.map((id) => [id])],
    ['ranges', Object.keys(recentRanges).flatMap((id) => ['title', 'name'].map((part) => [id, part]))],
  ])('of %s', (section, paths) => {
    expect(keysUnder(section)).toEqual(keysOf(...paths.map((path) => [section, ...path])));
    for (const path of paths) expect(textOf(section, ...path)).toMatch(/\S/);
  });

  it('and measures to tell of', () => expect(new Set(measures).size).toBeGreaterThanOrEqual(9));
});

describe('cells in words of ours', () => {
  const english: LookUp = (kind, id) => textOf(sectionOf[kind], id);
  const format = createFormat('en-GB', 'UTC', english);

  it.each([
    ['activity', 'login-failed', 'Failed login'],
    ['activity', '', 'Not known'],
    ['activity', 'no-longer-known', 'no-longer-known'],
    ['outcome', 'failure', 'Failure'],
    ['measure', 'api-tokens-created', 'API tokens created'],
    ['product', '', 'No product'],
    ['product', 'jira-service-management', 'Jira Service Management'],
    ['text', 'as it is', 'as it is'],
  ] as const)('%s “%s” is %s', (kind, value, text) => expect(format.cell(kind, { value })).toBe(text));

  it('a word comes before the value, a name before both', () => {
    expect(format.cell('text', { value: '', word: 'no-actor' })).toBe('No actor');
    expect(format.cell('text', { value: '557058:f', label: 'Anna' })).toBe('Anna');
  });
});
