import { describe, expect, it } from 'vitest';
import { everything } from '../../lib/filter/filter';
import { plainEvent } from '../../lib/store/testing/page';
import { viewOf } from '../../lib/store/testing/view-of';
import type { GroupField } from './explore-choice';
import { countGroups, groupsAtMost, sortGroups } from './group-table';

const monday = Date.UTC(2026, 0, 5, 9);
const hour = 3_600_000;

const counted = (groups: readonly GroupField[], events = sample) =>
  countGroups(
    { range: { from: 0, to: 9e12 }, filter: everything, groups, timeZone: 'UTC', total: events.length },
    viewOf([{ org: 'o', events }]).view,
  );

const sample = [
  plainEvent('1', monday, { action: 'a', country: 'DE' }),
  plainEvent('2', monday + hour, { action: 'a', country: 'DE' }),
  plainEvent('3', monday + 2 * hour, { action: 'a', country: '' }),
  plainEvent('4', monday + hour, { action: 'b', country: 'PL' }),
];

const byId = (_field: GroupField, value: string) => value;
const keysOf = (rows: readonly { keys: readonly string[] }[]) => rows.map(({ keys }) => keys.join(' '));

describe('events in groups', () => {
  it('are counted by two fields, the greatest first, with their latest', () =>
    expect(counted(['action', 'country'])).toEqual({
      fields: ['action', 'country'],
      rows: [
        { keys: ['a', 'DE'], count: 2, lastAt: monday + hour },
        { keys: ['a', ''], count: 1, lastAt: monday + 2 * hour },
        { keys: ['b', 'PL'], count: 1, lastAt: monday + hour },
      ],
      groups: 3,
      total: 4,
    }));

  it('are counted by hours and weekdays', () => {
    const table = counted(['hour-of-day', 'day-of-week']);
    expect(keysOf(table.rows)).toEqual(['10 1', '9 1', '11 1']);
    expect(keysOf(sortGroups(table, { by: 'hour-of-day', descending: true }, byId))).toEqual(['11 1', '10 1', '9 1']);
  });

  it('are sorted by name, count or latest; what says nothing comes last', () => {
    const table = counted(['country']);
    const sorted = (by: 'country' | 'count' | 'last', descending: boolean) =>
      keysOf(sortGroups(table, { by, descending }, byId));
    expect(sorted('country', false)).toEqual(['DE', 'PL', '']);
    expect(sorted('country', true)).toEqual(['PL', 'DE', '']);
    expect(sorted('count', true)[0]).toBe('DE');
    expect(sorted('count', false).at(-1)).toBe('DE');
    expect(sorted('last', true)[0]).toBe('');
  });

  it('are no more than can be looked at, and said to be more', () => {
    const events = Array.from({ length: groupsAtMost + 5 }, (_, n) => plainEvent(`${n}`, monday + n, { ip: `ip${n}` }));
    for (const groups of [['ip'], ['ip', 'day-of-week']] as const) {
      const table = counted(groups, events);
      expect(table.rows).toHaveLength(groupsAtMost);
      expect(table.groups).toBe(groupsAtMost + 5);
    }
  });
});
