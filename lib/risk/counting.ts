import { type Finding, findingId } from './finding';
import { isSameFact, signalOfAlert } from './same-fact';
import { strongestOfDays } from './strongest-of-days';

/** A finding with what is left of it at a moment. */
export interface Left {
  finding: Finding;
  decayed: number;
}

/** What counts of some findings of a person. */
export interface Counting<T extends Left> {
  /** Of each signal and day the strongest that does not tell what another one tells; in no order. */
  counting: readonly T[];
  /** What counts no more since another one tells the same, with the one that counts in its place. */
  same: ReadonlyMap<T, T>;
}

/** The strongest comes first; of equals the latest, then by id. */
export const mostLeftFirst = (a: Left, b: Left): number =>
  b.decayed - a.decayed ||
  b.finding.at - a.finding.at ||
  // An id is made only where it must be.
  (findingId(a.finding) < findingId(b.finding) ? -1 : 1);

/** Whether any of these is an alert that may tell what another one tells. */
export const mayTellTwice = (findings: readonly Finding[]): boolean =>
  findings.some((finding) => signalOfAlert(finding) !== null);

/**
 * What counts: of each signal and day the strongest. An alert and what a signal found in the same events are one fact: the
 * stronger of them counts, of equals what the signal found, and the other one adds nothing. An alert stands for one finding
 * at most, the strongest that it is about; whatever else there is counts by itself.
 */
export function countingAmong<T extends Left>(all: readonly T[]): Counting<T> {
  const { alerts = [], others = [] } = Object.groupBy(all, ({ finding }) =>
    finding.signal === 'alert-raised' ? 'alerts' : 'others',
  );
  const found = strongestOf(others).sort(mostLeftFirst);
  const facts = new Map(
    alerts.map((alert) => [alert, found.find(({ finding }) => isSameFact(alert.finding, finding)) ?? null]),
  );
  const isWeaker = (alert: T) => (facts.get(alert)?.decayed ?? Number.NEGATIVE_INFINITY) >= alert.decayed;
  const stronger = strongestOf(alerts.filter((alert) => !isWeaker(alert))).sort(mostLeftFirst);
  const same = new Map<T, T>();
  for (const alert of stronger) {
    const fact = facts.get(alert);
    if (fact && !same.has(fact)) same.set(fact, alert);
  }
  for (const alert of alerts) {
    const fact = facts.get(alert);
    if (fact && isWeaker(alert)) same.set(alert, same.get(fact) ?? fact);
  }
  return { counting: [...found.filter((one) => !same.has(one)), ...stronger], same };
}

/** Of each signal and day the strongest. */
function strongestOf<T extends Left>(all: readonly T[]): T[] {
  const strongest = new Set(strongestOfDays(all.map(({ finding }) => finding)));
  return all.filter(({ finding }) => strongest.has(finding));
}
