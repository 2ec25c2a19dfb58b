import { acceptedAmong } from './accepted-among';
import { countingAmong, mostLeftFirst } from './counting';
import { decayedOf, weightedOf } from './decay';
import { type Finding, findingId } from './finding';
import type { Circumstances, Contribution } from './score';
import { bySignalAndDay } from './strongest-of-days';

/** What each finding adds to a score, in the order of `Risk.contributions`. */
export function contributionsOf(
  findings: readonly Finding[],
  { choice, acceptances, now }: Circumstances,
): Contribution[] {
  const until = findings.filter(({ at }) => at <= now);
  const acceptanceOf = acceptedAmong(until, acceptances);
  const all = until
    .map((finding): Contribution => {
      const weighted = weightedOf(finding, choice);
      return {
        id: findingId(finding),
        finding,
        weighted,
        decayed: decayedOf(weighted, finding, choice, now),
        rank: null,
        adds: 0,
        acceptance: acceptanceOf(finding),
        countedBy: null,
        beside: [],
        sameAs: null,
        same: [],
      };
    })
    .sort(mostLeftFirst);
  const open = all.filter(({ acceptance }) => !acceptance);
  const { counting: strongest, same } = countingAmong(open);
  const ofDays = bySignalAndDay(open.filter((one) => one.finding.signal !== 'alert-raised' || !same.has(one)));
  const telling = Map.groupBy(same.keys(), (one) => same.get(one));
  const told = (one: Contribution): Contribution => {
    const [first, ...others] = ofDays(one);
    return {
      ...one,
      beside: first === one ? others.map(({ finding }) => finding) : [],
      same: (telling.get(one) ?? []).map(({ finding }) => finding),
    };
  };
  const counting = strongest
    .toSorted(mostLeftFirst)
    .map((one, i) => ({ ...told(one), rank: i + 1, adds: one.decayed / (i + 1) ** 1.5 }));
  const isCounting = new Set(strongest);
  const beside = open
    .filter((one) => !isCounting.has(one))
    .map((one) => {
      const sameAs = same.get(one)?.id ?? null;
      return sameAs ? { ...told(one), sameAs } : { ...one, countedBy: ofDays(one)[0]?.id ?? null };
    });
  return [...counting, ...beside, ...all.filter(({ acceptance }) => acceptance)];
}
