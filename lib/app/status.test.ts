import { describe, expect, it } from 'vitest';
import type { ProblemId } from '../problems';
import type { Connection } from '../settings/connection';
import { defaultRecord } from '../store/default-record';
import type { SyncRecord } from '../store/sync-record';
import { beginBackfill } from '../sync/days';
import { statusOf } from './status';

const connection = (org: string): Connection => ({
  org,
  name: `Org ${org}`,
  kind: 'atlassian',
  connectedAt: 0,
  keyExpiresAt: null,
  depthDays: 7,
});
const record = (org: string, problem: ProblemId | null, change: Partial<SyncRecord> = {}): SyncRecord => ({
  ...defaultRecord(org),
  problem: problem && { id: problem, at: 0, until: null, said: '' },
  ...change,
});
const filling = { backfill: beginBackfill(1e12, 7) };
const both = [connection('a'), connection('b')];

/** Contrast as WCAG 2 has it. */
function contrast(one: string, other: string): number {
  const light = (color: string) => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
    const [r = 0, g = 0, b = 0] = parts.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

describe('the toolbar', () => {
  it.each<[string, SyncRecord[], string, string]>([
    ['says nothing where all is well', [record('a', null)], '', 'Orgwatch'],
    ['nor of what is only for the page', [record('a', 'log-empty')], '', 'Orgwatch'],
    ['shows the past filling', [record('a', null, filling)], '…', 'Orgwatch: 0 of 7 days read (Org a)'],
    ['a problem goes first', [record('a', null, filling), record('b', 'offline')], '!', 'There is no connection'],
    [
      'the gravest of all',
      [record('a', 'offline'), record('b', 'key-expired')],
      '!',
      'The API key has expired (Org b)',
    ],
    ['not of one that is no longer connected', [record('gone', 'key-wrong')], '', 'Orgwatch'],
  ])('%s', (_, records, text, title) => {
    const status = statusOf(both, records);
    expect(status.text).toBe(text);
    expect(status.title).toContain(title);
    expect(contrast(status.background, status.color)).toBeGreaterThan(4.5);
  });
  it('counts open critical alerts, whatever else there is to say, and says that too', () => {
    const calm = statusOf(both, [record('a', null)], {}, 3);
    expect(calm).toMatchObject({ text: '3', title: 'Orgwatch: 3 open critical alerts' });
    expect(contrast(calm.background, calm.color)).toBeGreaterThan(4.5);
    const troubled = statusOf(both, [record('a', 'offline')], {}, 1);
    expect(troubled.text).toBe('1');
    expect(troubled.title).toContain('1 open critical alert\n');
    expect(troubled.title).toContain('There is no connection');
    expect(statusOf(both, [record('a', null, filling)], {}, 120).text).toBe('99+');
  });
  it('tells what could not be written, and where not even the records can be read', () => {
    const untold = { a: { id: 'disk-full', at: 0, until: null, said: '' } } as const;
    for (const records of [[], [record('a', null, filling)]]) {
      const { text, title } = statusOf(both, records, untold);
      expect(text).toBe('!');
      expect(title).toContain('There is no room left to store events (Org a)');
    }
  });
});
