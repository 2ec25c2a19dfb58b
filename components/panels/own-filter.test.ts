import { describe, expect, it } from 'vitest';
import type { Panel, PanelContext } from '../../lib/dashboards/panel';
import type { FieldCondition, Filter } from '../../lib/filter/filter';
import { ownConditions } from './own-filter';

const context: PanelContext = {
  range: { from: 0, to: 10 },
  previous: { from: -10, to: 0 },
  filter: { kind: 'in', field: 'actor', values: ['ann'] },
  bucket: { unit: 'day', every: 1 },
  timeZone: 'UTC',
  riskyCountries: [],
};
const failed: FieldCondition = { kind: 'in', field: 'activity', values: ['login-failed'] };
const fromDe: FieldCondition = { kind: 'in', field: 'country', values: ['DE'] };

/** A panel that asks with these filters beside the reader's. */
const asking = (...filters: (Filter | null)[]): Pick<Panel, 'queries'> => ({
  queries: ({ range, filter, timeZone }) =>
    Object.fromEntries(
      filters.map((extra, at) => [
        `q${at}`,
        {
          kind: 'aggregate',
          range,
          filter: extra ? { kind: 'and', of: [filter, extra] } : filter,
          groupBy: [],
          measure: { kind: 'count' },
          timeZone,
        },
      ]),
    ),
});

describe('what a panel asks for beyond the reader’s filter', () => {
  it.each([
    ['nothing', [null], []],
    ['one condition', [failed], [failed]],
    ['the same in all questions', [failed, failed], [failed]],
    ['what they share', [{ kind: 'and', of: [failed, fromDe] }, failed], [failed]],
    ['different ones', [failed, fromDe], []],
    ['one of all events', [failed, null], []],
    ['the opposite of one', [{ kind: 'not', of: failed }], [{ kind: 'not', of: failed }]],
    ['instants', [{ kind: 'or', of: [failed, { kind: 'between', from: 1, to: null }] }], []],
  ] as [string, (Filter | null)[], unknown][])('%s', (_name, filters, own) =>
    expect(ownConditions(asking(...filters), context)).toEqual(own),
  );
});
