import { describe, expect, it } from 'vitest';
import { dayMs, hourMs } from '../durations';
import { collectFindings } from './collect-findings';
import { mostValues } from './finding';
import type { Ground, Trail } from './ground';
import type { AnySignal, Told } from './signal';

const since = 10 * dayMs;
const ground = { since } as Ground;
const trail = (learnedAt = 0) => ({ person: 'anna', learnedAt }) as Trail;

const telling = (told: readonly Told<'risky-location'>[], learns = false, id = 'risky-location') =>
  ({
    id,
    learns,
    find: (_trail: Trail, _ground: Ground, tell: (one: Told<'risky-location'>) => void) => told.forEach(tell),
  }) as AnySignal;

const there = (at: number, score: number, country: string): Told<'risky-location'> => ({
  at,
  score,
  value: country,
  facts: { country },
});

const found = (...signals: AnySignal[]) => collectFindings(trail(), ground, signals).findings;

describe('of what a signal tells of one day', () => {
  it('and value, the strongest is kept, of equals the first, with the events of all', () => {
    const [finding, ...others] = found(
      telling([
        there(since + hourMs, 20, 'IR'),
        { ...there(since + 2 * hourMs, 40, 'IR'), events: 5 },
        there(since + 3 * hourMs, 40, 'IR'),
      ]),
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ at: since + 2 * hourMs, value: 'IR', firstAt: since + hourMs, events: 7, day: 10 });
  });

  it('each value is kept, however weak, the first of equals in whatever order they are told', () =>
    expect(
      found(telling([there(since + hourMs, 40, 'IR'), there(since + 9, 20, 'DE'), there(since, 20, 'DE')])),
    ).toMatchObject([
      { value: 'IR', at: since + hourMs, events: 1, score: 40 },
      { value: 'DE', at: since, events: 2, score: 20 },
    ]));

  it('no more than so many are kept, the strongest, of equals the first; other days keep theirs', () => {
    const many = Array.from({ length: 3 * mostValues }, (_, i) => there(since + i, i % 3 === 0 ? 40 : 20, `v${i}`));
    const kept = found(telling([...many.reverse(), there(since + dayMs, 1, 'next day')]));
    expect(kept.filter(({ day }) => day === 11)).toHaveLength(1);
    expect(new Set(kept.slice(1).map(({ at }) => at - since))).toEqual(
      new Set(Array.from({ length: mostValues }, (_, i) => i * 3)),
    );
    const equals = found(telling(many.map((one) => ({ ...one, score: 5 }))));
    expect(equals.map(({ at }) => at - since)).toEqual(
      Array.from({ length: mostValues }, (_, i) => mostValues - 1 - i),
    );
  });

  it('the next day, in UTC, is another', () =>
    expect(found(telling([there(since + dayMs - 1, 40, 'IR'), there(since + dayMs, 40, 'IR')]))).toMatchObject([
      { day: 11, events: 1 },
      { day: 10, events: 1 },
    ]));
});

describe('what is told', () => {
  it('of a time before is left out, and so is what is no number', () =>
    expect(
      found(telling([there(since - 1, 40, 'IR'), there(Number.NaN, 40, 'IR'), there(since, Number.NaN, 'IR')])),
    ).toEqual([]));

  it('of somebody who is not known well enough yet is left out, of signals that learn', () => {
    const told = [there(since, 40, 'IR'), there(since + dayMs, 40, 'IR')];
    const days = (learns: boolean) =>
      collectFindings(trail(since + 1), ground, [telling(told, learns)]).findings.map(({ day }) => day);
    expect(days(true)).toEqual([11]);
    expect(days(false)).toEqual([11, 10]);
  });

  it('gives 100 at most', () => expect(found(telling([there(since, 400, 'IR')]))).toMatchObject([{ score: 100 }]));
});

it('a signal that throws keeps no other from finding what it finds', () => {
  const broken = { ...telling([]), id: 'new-country', find: fail } as AnySignal;
  const { findings, failed } = collectFindings(trail(), ground, [broken, telling([there(since, 40, 'IR')])]);
  expect(findings).toHaveLength(1);
  expect(failed).toEqual([{ signal: 'new-country', person: 'anna', said: 'Error: out of order' }]);
});

function fail(): never {
  throw new Error('out of order');
}
