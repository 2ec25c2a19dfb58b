import fc from 'fast-check';
import { dayMs } from '../../durations';
import { type Finding, type SignalId, signalIds } from '../finding';

/** A finding of any signal; what it says does not matter. */
export const findingOf = ({
  signal = 'unusual-hours',
  score,
  at,
  value = '',
}: {
  signal?: SignalId | undefined;
  score: number;
  at: number;
  value?: string;
}): Finding =>
  // The facts are of no signal.
  ({ signal, day: Math.floor(at / dayMs), at, firstAt: at, score, value, events: 1, facts: {} }) as unknown as Finding;

/** Findings of the last days before a moment, one millisecond being as good as another. */
export const arbitraryFinding = (now: number): fc.Arbitrary<Finding> =>
  fc
    .record({
      signal: fc.constantFrom(...signalIds),
      score: fc.integer({ min: 1, max: 100 }),
      at: fc.integer({ min: now - 40 * dayMs, max: now }),
    })
    .map(findingOf);
