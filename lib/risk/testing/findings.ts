import fc from 'fast-check';
import { dayMs, hourMs } from '../../durations';
import { type Finding, findingId, type SignalId, signalIds } from '../finding';

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

/** Findings of the last days before a moment: many of one signal and day, and of one time. */
export const arbitraryFinding = (now: number): fc.Arbitrary<Finding> =>
  fc
    .record({
      signal: fc.oneof(fc.constantFrom('new-country', 'alert-raised'), fc.constantFrom(...signalIds)),
      score: fc.oneof(fc.constantFrom(30, 60), fc.integer({ min: 1, max: 100 })),
      at: fc.oneof(
        fc.integer({ min: 0, max: 30 }).map((steps) => now - steps * 5 * hourMs),
        fc.integer({ min: now - 40 * dayMs, max: now }),
      ),
      value: fc.constantFrom('', 'DE', 'FR', 'a b/c'),
    })
    .map(findingOf);

/** So many of them, each of its own id, as passes keep them. */
export const arbitraryFindings = (now: number, maxLength = 12): fc.Arbitrary<Finding[]> =>
  fc.uniqueArray(arbitraryFinding(now), { selector: findingId, maxLength, size: 'max' });
