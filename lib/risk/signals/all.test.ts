import { describe, expect, it } from 'vitest';
import { signalIds } from '../finding';
import { signalOf, signals } from './all';

describe('the signals', () => {
  it('are all there, in the order in which settings list them', () =>
    expect(signals.map(({ id }) => id)).toEqual(signalIds));

  it('are found by their ids', () => expect(signalIds.map((id) => signalOf(id)?.id)).toEqual(signalIds));

  it('give scores from 1 to 100, the greatest first', () => {
    const wrong = signals.filter(
      ({ scores }) => scores.length === 0 || scores.some((score, i) => score > (scores[i - 1] ?? 100) || score < 1),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
