import { describe, expect, it } from 'vitest';
import { parseJql } from '../filter/parse-jql';
import { fillLists, listsIn, listsOf } from './lists';
import type { Lists, Monitor } from './monitor';

const lists: Lists = {
  riskyCountries: ['IR', 'KP'],
  breakGlassAccounts: ['557058:a"b'],
  adminRanges: ['192.0.2.0/24'],
  vpnRanges: [],
};

const filled = (jql: string) => {
  const result = fillLists(jql, lists);
  return result.ok ? result.jql : result;
};

describe('lists in a filter', () => {
  it('stand for their values, which the language can read', () => {
    const jql = filled('country IN ({riskyCountries}) AND actor IN ({breakGlassAccounts})');
    const parsed = parseJql(typeof jql === 'string' ? jql : '');
    expect(parsed).toMatchObject({
      ok: true,
      filter: { of: [{ values: ['IR', 'KP'] }, { values: ['557058:a"b'] }] },
    });
  });

  it('are no lists in quotes, or by another name', () => {
    expect(filled('target = "{riskyCountries}"')).toBe('target = "{riskyCountries}"');
    expect(filled("target = 'it\\'s {riskyCountries}'")).toBe("target = 'it\\'s {riskyCountries}'");
    expect(filled('country IN ({countries})')).toBe('country IN ({countries})');
  });

  it('cannot be filled in where one is empty', () => {
    expect(fillLists('ip NOT IN ({vpnRanges})', lists)).toEqual({ ok: false, empty: 'vpnRanges' });
    expect(fillLists('ip = "{vpnRanges}"', lists).ok).toBe(true);
  });
});

it('every list that a definition names is found, once, wherever it stands', () => {
  const monitor: Monitor = {
    id: 'own-x',
    filter: 'ip IN ({adminRanges})',
    groupBy: null,
    trigger: {
      kind: 'sequence',
      steps: [
        { filter: 'country IN ({riskyCountries})', atLeast: 1 },
        { filter: 'ip IN ({adminRanges})', atLeast: 1 },
      ],
    },
    thresholds: { critical: 0 },
    window: 1,
    recovery: null,
    among: 'actor IN ({breakGlassAccounts})',
  };
  expect(listsIn(monitor)).toEqual(['adminRanges', 'riskyCountries', 'breakGlassAccounts']);
  expect(
    listsIn({ ...monitor, trigger: { kind: 'logins', ends: 'ip IN ({vpnRanges})', longestSession: 1 } }),
  ).toContain('vpnRanges');
});

it('lists are taken out of what holds more', () => {
  expect(Object.keys(listsOf({ ...lists, theme: 'dark' } as Lists))).toEqual(Object.keys(lists));
});
