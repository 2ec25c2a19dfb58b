import type { PassCircumstances } from './pass-circumstances';
import type { AnySignal } from './signal';
import { signals as allSignals } from './signals/all';

/** Goes up whenever signals, or what they stand on, find other things than before: then everybody is scored anew. */
export const signalsVersion = 5;

/**
 * What findings depend on besides events, alerts and the day: where it has changed, nothing found before holds any more.
 * Lists are the same in any order.
 */
export const basisOf = (
  { lists, timeZone }: PassCircumstances,
  signals: readonly Pick<AnySignal, 'id'>[] = allSignals,
): string =>
  JSON.stringify([
    signalsVersion,
    signals.map(({ id }) => id),
    timeZone,
    [lists.riskyCountries, lists.vpnRanges, lists.officeRanges].map((list) => [...new Set(list)].sort()),
  ]);
