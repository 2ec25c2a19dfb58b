import { describe, expect, it } from 'vitest';
import { inParts, isWanted, type MonitorRow, wholeList } from './monitor-row';
import type { Tally } from './tally';

const occurs: Tally = { last30: 0, last90: 0, reach: 'occurs', failed: '' };

const row = (id: string, change: Partial<MonitorRow> = {}, on = false): MonitorRow => ({
  id,
  title: `Monitor ${id}`,
  condition: 'more than 5 in 15 min',
  area: 'access',
  state: on ? { kind: 'armed', since: 0 } : { kind: 'off' },
  tally: undefined,
  inForce: {
    monitor: {
      id,
      filter: 'activity = login-failed',
      groupBy: null,
      trigger: { kind: 'count' },
      thresholds: { critical: 5, info: 1 },
      window: 1,
      recovery: null,
    },
    on,
    armedAt: null,
    version: 1,
    own: null,
    mute: { until: null, weekly: [] },
    builtIn: null,
    changed: false,
  },
  ...change,
});

describe('the list of monitors', () => {
  it.each([
    ['', true],
    ['monitor', true],
    ['LOGIN-FAILED 15', true],
    ['logins', false],
  ])('is searched for every word of “%s”', (text, found) => {
    expect(isWanted(row('a'), { ...wholeList, text })).toBe(found);
  });

  it('is searched without accents', () => {
    expect(isWanted(row('a', { title: 'Fähre über Łódź' }), { ...wholeList, text: 'fahre' })).toBe(true);
  });

  it('is narrowed by area, severity and switch', () => {
    expect(isWanted(row('a'), { ...wholeList, area: 'access' })).toBe(true);
    expect(isWanted(row('a'), { ...wholeList, area: 'own' })).toBe(false);
    expect(isWanted(row('a', { area: null }), { ...wholeList, area: 'own' })).toBe(true);
    expect(isWanted(row('a'), { ...wholeList, severity: 'info' })).toBe(true);
    expect(isWanted(row('a'), { ...wholeList, severity: 'warning' })).toBe(false);
    expect(isWanted(row('a'), { ...wholeList, on: true })).toBe(false);
    expect(isWanted(row('a', {}, true), { ...wholeList, on: true })).toBe(true);
  });

  it('is narrowed by what came of its back-tests, once there is something', () => {
    const fires = row('a', { tally: { ...occurs, last90: 2 } });
    const silent = row('b', { tally: occurs });
    const never = row('c', {
      tally: { ...occurs, reach: 'never-occurred' },
      state: { kind: 'never-occurred', armed: null },
    });
    const wanted = (state: 'fires' | 'silent' | 'never-occurred') =>
      [fires, silent, never, row('d')].filter((each) => isWanted(each, { ...wholeList, state })).map(({ id }) => id);
    expect(wanted('fires')).toEqual(['a']);
    expect(wanted('silent')).toEqual(['b']);
    expect(wanted('never-occurred')).toEqual(['c']);
  });

  it('has the own ones and those that were on first; a row stays where it was switched', () => {
    const rows = [row('own', { area: null }), row('a', {}, true), row('b', {}, true), row('c', { area: 'seed' })];
    const { mine, pack } = inParts(rows, new Set(['a']));
    expect(mine.map(({ id }) => id)).toEqual(['own', 'a']);
    expect(pack.map(({ area, rows: of }) => [area, of.map(({ id }) => id)])).toEqual([
      ['seed', ['c']],
      ['access', ['b']],
    ]);
  });
});
