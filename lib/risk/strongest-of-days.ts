import { type Finding, strongestFirst } from './finding';

/**
 * Of each signal and day among some findings of a person the one that counts: the strongest, of equals the first. In no
 * order. A ranking asks this for everybody in it, twice, so no keys are made of texts.
 */
export function strongestOfDays(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const strongest: Finding[] = [];
  /** By day the places, in `strongest`, of those of the day: one a signal. */
  const byDay = new Map<number, number[]>();
  for (const finding of findings) {
    const ofDay = byDay.get(finding.day);
    if (!ofDay) {
      byDay.set(finding.day, [strongest.push(finding) - 1]);
      continue;
    }
    const place = ofDay.find((one) => strongest[one]?.signal === finding.signal);
    if (place === undefined) ofDay.push(strongest.push(finding) - 1);
    else if (strongestFirst(finding, strongest[place] as Finding) < 0) strongest[place] = finding;
  }
  return strongest;
}
