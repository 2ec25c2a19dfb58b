import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../audit/event';
import { everything } from '../filter/filter';
import { textOf } from '../locales/text-of';
import { run } from '../query/run';
import { type Column, columnIds, columns } from '../store/columns';
import type { Dictionaries, StoreView } from '../store/view';
import { fitBucket } from './bucket';
import { evaluateDashboard } from './evaluate';
import { createFormat, type LookUp, sectionOf } from './format';
import { overview } from './overview';
import type { PanelContext } from './panel';
import { previousRange, resolveRange } from './range';

const english: LookUp = (kind, id) => textOf(sectionOf[kind], id);
const timeZone = 'Europe/Berlin';
const now = Date.parse('2026-03-30T12:00:00+02:00');
const range = resolveRange('7d', now, timeZone);
const context: PanelContext = {
  range,
  previous: previousRange(range, timeZone),
  filter: everything,
  bucket: fitBucket(range),
  timeZone,
  riskyCountries: ['KP'],
};

const event = (at: string, parts: Partial<AuditEvent> = {}): AuditEvent => ({
  id: at,
  at: Date.parse(at),
  processedAt: null,
  action: 'jira_issue_viewed',
  actor: { id: 'ann', name: 'Ann Example', email: 'ann@kestrel.example', type: 'user' },
  authType: '',
  token: null,
  product: 'jira',
  target: null,
  scope: null,
  site: null,
  country: 'PL',
  region: '',
  city: 'Kraków',
  ip: '192.0.2.1',
  outcome: 'unknown',
  ...parts,
});

/** What a store holds of these events of one org. */
const viewOf = (events: readonly AuditEvent[]): StoreView => {
  const sorted = [...events].sort((a, b) => a.at - b.at);
  const entries = (column: Column) => sorted.map((of) => columns[column](of));
  const valuesOf = (column: Column) => [...new Set(['', ...entries(column).map(({ value }) => value)])];
  const dictionaries = Object.fromEntries(
    columnIds.map((column) => {
      const values = valuesOf(column);
      const named = (name: 'label' | 'detail') =>
        values.map((value) =>
          value ? (entries(column).findLast((entry) => entry.value === value)?.[name] ?? '') : '',
        );
      const codeOf = (value: string) => (values.includes(value) ? values.indexOf(value) : undefined);
      return [column, { values, labels: named('label'), details: named('detail'), codeOf }];
    }),
  ) as unknown as Dictionaries;
  const codes = Object.fromEntries(
    columnIds.map((column) => [
      column,
      Uint8Array.from(entries(column), ({ value }) => dictionaries[column].codeOf(value) ?? 0),
    ]),
  ) as Record<Column, Uint8Array>;
  const [first, last] = [sorted[0], sorted.at(-1)];
  return {
    oldest: first?.at ?? null,
    segments:
      first && last
        ? [
            {
              id: 1,
              org: 'kestrel',
              from: first.at,
              to: last.at,
              rows: sorted.length,
              at: Float64Array.from(sorted, ({ at }) => at),
              codes,
            },
          ]
        : [],
    dictionaries,
    catalogue: new Map([
      ['jira_issue_viewed', { id: 'jira_issue_viewed', displayName: 'Viewed Jira issue', groups: ['Jira issues'] }],
      ['user_login_failed', { id: 'user_login_failed', displayName: 'Failed to log in', groups: ['Accounts'] }],
    ]),
    corrections: new Map(),
  };
};

const bob = { id: 'bob', name: '', email: 'bob@kestrel.example', type: 'user' } as const;
const events = [
  event('2026-03-16T12:00:00+01:00'),
  event('2026-03-20T12:00:00+01:00', { country: 'KP' }),
  event('2026-03-28T23:30:00+01:00'),
  event('2026-03-29T03:30:00+02:00', { action: 'user_login_failed', actor: bob, product: 'account', country: 'KP' }),
  event('2026-03-29T03:40:00+02:00', { action: 'user_login_failed', actor: bob, product: 'account', country: 'KP' }),
  event('2026-03-30T09:00:00+02:00', { action: 'some_new_thing', product: '', country: '', city: '', ip: '' }),
];

/** Rows of every panel, written out. */
const written = (view: StoreView, asked = context) => {
  const format = createFormat('en-GB', timeZone, english);
  const answers = evaluateDashboard(overview, asked, view, run);
  return (id: string) => {
    const panel = overview.panels.find((one) => one.id === id);
    return answers
      .get(id)
      ?.rows.map(({ cells }) =>
        Object.entries(panel?.columns ?? {}).map(([column, { kind }]) =>
          format.cell(kind, cells[column] ?? { value: null }),
        ),
      );
  };
};

describe('the Overview of a few events', () => {
  const rows = written(viewOf(events));

  it.each<[string, string[][]]>([
    ['total-events', [['Events', '4', '2']]],
    ['unique-actors', [['Actors', '2', '1']]],
    ['failed-logins', [['Failed logins', '2', '0']]],
    [
      'organizations-and-products-active',
      [
        ['Organizations', '1', '1'],
        ['Products', '2', '1'],
      ],
    ],
    [
      'events-by-action',
      [
        ['Failed to log in', '2'],
        ['Viewed Jira issue', '1'],
        ['Some new thing', '1'],
      ],
    ],
    ['top-source-ips', [['192.0.2.1', '3']]],
    [
      'actor-locations',
      [
        ['North Korea', '2', '1'],
        ['Poland', '1', '1'],
      ],
    ],
    ['events-from-risky-locations', [['North Korea', '2', '1']]],
    [
      'activity-by-hour-and-weekday',
      [
        ['Monday', '9:00', '1'],
        ['Saturday', '23:00', '1'],
        ['Sunday', '3:00', '2'],
      ],
    ],
    [
      'recent-events',
      [
        ['30 Mar 2026, 09:00:00', 'Ann Example', 'Some new thing', 'No product', '', ''],
        [
          '29 Mar 2026, 03:40:00',
          'bob@kestrel.example',
          'Failed to log in',
          'Atlassian account',
          'North Korea',
          'Kraków',
        ],
        [
          '29 Mar 2026, 03:30:00',
          'bob@kestrel.example',
          'Failed to log in',
          'Atlassian account',
          'North Korea',
          'Kraków',
        ],
        ['28 Mar 2026, 23:30:00', 'Ann Example', 'Viewed Jira issue', 'Jira', 'Poland', 'Kraków'],
      ],
    ],
  ])('%s', (id, expected) => {
    expect(rows(id)).toEqual(expected);
  });

  it('top-actors-and-their-actions', () => {
    expect(rows('top-actors-and-their-actions')?.toSorted()).toEqual([
      ['Ann Example', 'Some new thing', '1'],
      ['Ann Example', 'Viewed Jira issue', '1'],
      ['bob@kestrel.example', 'Failed to log in', '2'],
    ]);
  });

  it('events-over-time: every bucket and product, those without events too, across the change of clocks', () => {
    const found = rows('events-over-time') ?? [];
    expect(found.filter(([, , count]) => count !== '0')).toEqual([
      ['Sat 28 Mar, 21:00', 'Jira', '1'],
      ['Sun 29 Mar, 3:00', 'Atlassian account', '2'],
      ['Mon 30 Mar, 9:00', 'No product', '1'],
    ]);
    expect(found).toHaveLength(new Set(found.map(([time]) => time)).size * 3);
  });

  it('a row of an event opens that event', () => {
    const answer = evaluateDashboard(overview, context, viewOf(events), run).get('recent-events');
    expect(answer?.rows[0]?.event).toMatchObject({ action: 'some_new_thing', ref: { segment: 1, row: 5 } });
  });
});

describe('the comparison with the period before', () => {
  it('is left open while what is stored does not reach back that far', () => {
    const rows = written(viewOf(events.slice(2)));
    expect(rows('total-events')).toEqual([['Events', '4', '–']]);
  });
  it('is not asked for where it is off', () => {
    expect(written(viewOf(events), { ...context, previous: null })('failed-logins')).toEqual([
      ['Failed logins', '2', '–'],
    ]);
  });
});

describe('the Overview of nothing', () => {
  const rows = written(viewOf([]));
  it.each(overview.panels.filter(({ view }) => view.kind !== 'stat').map(({ id }) => id))('%s is empty', (id) =>
    expect(rows(id)).toEqual([]),
  );
  it.each(overview.panels.filter(({ view }) => view.kind === 'stat').map(({ id }) => id))('%s is 0', (id) =>
    expect(rows(id)?.map(([, value]) => value)).toEqual(rows(id)?.map(() => '0')),
  );
});

it('asks its questions under the dashboard’s filter', () => {
  const filter = { kind: 'in', field: 'actor', values: ['bob'] } as const;
  const rows = written(viewOf(events), { ...context, filter: { ...filter, values: [...filter.values] } });
  expect(rows('total-events')?.[0]?.[1]).toBe('2');
  expect(rows('actor-locations')).toEqual([['North Korea', '2', '1']]);
  expect(rows('recent-events')).toHaveLength(2);
});
