import { type Finding, strongestFirst } from './finding';

/**
 * Of each signal and day among some findings of a person the one that counts: the strongest, of equals the first. In no
 * order. A ranking asks this for everybody in it, twice: findings that come day by day, as they are kept, are looked through
 * once, and no keys are made.
 */
export function strongestOfDays(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const strongest: Finding[] = [];
  let day = Number.NaN;
  /** Where those of the day begin in `strongest`: one a signal. */
  let first = 0;
  for (const finding of dayByDay(findings)) {
    if (finding.day !== day) {
      day = finding.day;
      first = strongest.length;
    }
    let place = first;
    while (place < strongest.length && strongest[place]?.signal !== finding.signal) place++;
    const before = strongest[place];
    if (!before || strongestFirst(finding, before) < 0) strongest[place] = finding;
  }
  return strongest;
}

/** The newest day first. */
const dayByDay = (findings: readonly Finding[]): readonly Finding[] =>
  findings.every(({ day }, i) => i === 0 || day <= (findings[i - 1] as Finding).day)
    ? findings
    : findings.toSorted((a, b) => b.day - a.day);

/** Answers, of one of some findings with what is known of them, all of its signal and day: the one that counts comes first. */
export function bySignalAndDay<T extends { finding: Finding }>(all: readonly T[]): (one: T) => readonly T[] {
  const keyOf = ({ finding: { signal, day } }: T) => `${signal}/${day}`;
  const groups = Map.groupBy(all, keyOf);
  for (const group of groups.values()) group.sort((a, b) => strongestFirst(a.finding, b.finding));
  return (one) => groups.get(keyOf(one)) ?? [];
}
