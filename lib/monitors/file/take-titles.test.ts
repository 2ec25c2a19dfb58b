import { describe, expect, it } from 'vitest';
import type { FileMonitor } from './file-format';
import { sameTitles, takeTitles } from './take-titles';

const monitor = (title: string): FileMonitor => ({
  title,
  why: '',
  runbook: '',
  definition: {
    filter: '',
    groupBy: null,
    trigger: { kind: 'count' },
    thresholds: { critical: 1 },
    window: 60_000,
    recovery: null,
  },
});
const present = [
  { id: 'own-1', title: 'Failed logins' },
  { id: 'own-2', title: 'Failed logins (2)' },
];
const titles = (taken: ReturnType<typeof takeTitles>) => taken.map(({ monitor: { title } }) => title);

describe('titles that are there already', () => {
  it('are found whatever their case', () =>
    expect(sameTitles([monitor('failed LOGINS'), monitor('New')], present)).toEqual([present[0]]));

  it('are given another number where they are kept', () =>
    expect(titles(takeTitles([monitor('Failed logins'), monitor('New')], present, false))).toEqual([
      'Failed logins (3)',
      'New',
    ]));

  it('give their place away where they are replaced, each once', () => {
    const taken = takeTitles([monitor('Failed logins'), monitor('failed logins')], present, true);
    expect(taken.map(({ replaces }) => replaces)).toEqual(['own-1', null]);
    expect(titles(taken)).toEqual(['Failed logins', 'failed logins (3)']);
  });

  it('are told apart within the file, and fit', () => {
    const long = 'x'.repeat(100);
    const [first, second] = titles(takeTitles([monitor(long), monitor(long)], [], false));
    expect(first).toBe(long);
    expect(second).toBe(`${'x'.repeat(96)} (2)`);
  });
});
