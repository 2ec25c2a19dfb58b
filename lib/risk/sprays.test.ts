import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minuteMs } from '../durations';
import { type Failures, sprayAccounts, spraysAmong, sprayWindow } from './sprays';

interface Failure {
  at: number;
  ip: number;
  actor: number;
}

const columnsOf = (failures: readonly Failure[]): Failures => ({
  at: failures.map(({ at }) => at),
  ip: failures.map(({ ip }) => ip),
  actor: failures.map(({ actor }) => actor),
});

/** Half hours of many accounts, each as the failures in it; those that share one are one. */
function plainSprays(failures: readonly Failure[]) {
  const accountsOf = (of: Iterable<Failure>) => new Set([...of].map(({ actor }) => actor)).size;
  let groups: Set<Failure>[] = [];
  for (const { at } of failures) {
    const window = failures.filter((other) => other.at > at - sprayWindow && other.at <= at);
    if (accountsOf(window) < sprayAccounts) continue;
    const touching = groups.filter((group) => window.some((failure) => group.has(failure)));
    groups = [
      ...groups.filter((group) => !touching.includes(group)),
      new Set([...window, ...touching.flatMap((group) => [...group])]),
    ];
  }
  return groups
    .map((group) => {
      const times = [...group].map(({ at }) => at);
      return { from: Math.min(...times), to: Math.max(...times), accounts: accountsOf(group) };
    })
    .sort((a, b) => a.from - b.from);
}

describe('sprays', () => {
  it('are the half hours in which an address failed with many accounts', () => {
    let met = 0;
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            at: fc.integer({ min: 0, max: 40 }).map((step) => step * 5 * minuteMs),
            ip: fc.constantFrom(0, 1, 1, 1, 2),
            actor: fc.integer({ min: 1, max: 9 }),
          }),
          { maxLength: 50, size: 'max' },
        ),
        (failures) => {
          const sprays = spraysAmong(columnsOf(failures));
          expect(sprays.get(0)).toBeUndefined();
          for (const ip of [1, 2]) {
            const expected = plainSprays(failures.filter((failure) => failure.ip === ip));
            met += expected.length;
            expect(sprays.get(ip) ?? []).toEqual(expected);
          }
        },
      ),
    );
    expect(met).toBeGreaterThan(0);
  });

  it('slide: a window has no edge that one could hide at', () => {
    const failures = [1, 2, 3, 4, 5].map((actor) => ({ at: 27 * minuteMs + actor * minuteMs, ip: 7, actor }));
    expect([...spraysAmong(columnsOf(failures)).values()]).toEqual([
      [{ from: 28 * minuteMs, to: 32 * minuteMs, accounts: 5 }],
    ]);
  });
});
