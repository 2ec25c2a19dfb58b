import { describe, expect, it } from 'vitest';
import { groupsCsv, groupsFileName } from './groups-file';

const rows = [
  { keys: ['anna', 'DE'], count: 1234, lastAt: Date.UTC(2026, 2, 1, 8, 30) },
  { keys: ['', 'PL'], count: 1, lastAt: null },
];
const nameOf = (field: string, value: string) => (value === '' ? 'Nobody' : `${field} ${value}`);
const fields = ['actor', 'country'] as const;

describe('groups as a file', () => {
  it('have names as they are read, and counts and times for programs', () =>
    expect(
      groupsCsv(
        { fields, rows, dated: true, titles: ['Actor', 'Country', 'Events', 'Latest'], nameOf },
        { bom: false },
      ),
    ).toBe(
      'Actor,Country,Events,Latest\r\nactor anna,country DE,1234,2026-03-01T08:30:00.000Z\r\nNobody,country PL,1,\r\n',
    ));

  it('have no times where these are of no group', () =>
    expect(
      groupsCsv({ fields, rows, dated: false, titles: ['Actor', 'Country', 'Events'], nameOf }, { bom: false }),
    ).toBe('Actor,Country,Events\r\nactor anna,country DE,1234\r\nNobody,country PL,1\r\n'));

  it('are called by their fields', () =>
    expect(groupsFileName({ fields })).toBe('orgwatch-groups-by-actor-and-country.csv'));
});
