import { type Acceptance, acceptanceOf } from './acceptance';
import type { Finding } from './finding';
import { isSameFact, signalOfAlert } from './same-fact';

/**
 * How each finding of a person has been accepted; null where it has not. Whoever accepts what a signal found has accepted
 * the alert that tells the same: it goes along where all that it tells has been accepted, and not the other way round, since
 * an alert says less than the findings do.
 *
 * @param findings All that is looked at of that person.
 */
export function acceptedAmong(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
): (finding: Finding) => Acceptance | null {
  if (acceptances.length === 0) return () => null;
  return (finding) => {
    const own = acceptanceOf(finding, acceptances);
    if (own || signalOfAlert(finding) === null) return own;
    const told = findings.filter((one) => isSameFact(finding, one)).map((one) => acceptanceOf(one, acceptances));
    return told.includes(null) ? null : (told[0] ?? null);
  };
}
