import { dayMs } from '../durations';
import { type Finding, findingId, mostValues, signalIds, strongestFirst } from './finding';
import type { Ground, Trail } from './ground';
import type { AnySignal, SignalFailure, Told } from './signal';

const order = new Map(signalIds.map((id, i) => [id, i]));

/** By time, the newest first; of one time in the order of signals, and of one signal by value. */
const newestFirst = (a: Finding, b: Finding): number =>
  b.at - a.at || (order.get(a.signal) ?? 0) - (order.get(b.signal) ?? 0) || (a.value < b.value ? -1 : 1);

/** What a signal tells, whichever it is. */
type AnyTold = Told<AnySignal['id']>;

/**
 * What signals find of a person: one finding for each signal, day (UTC) and value, the strongest, of equals the first. It
 * counts the events of all that was told of its day and value, and begins with the first of them. Of a signal and day so
 * many are kept as `mostValues` says. A signal that throws has found nothing.
 */
export function collectFindings(
  trail: Trail,
  ground: Ground,
  signals: readonly AnySignal[],
): { findings: Finding[]; failed: SignalFailure[] } {
  const findings: Finding[] = [];
  const failed: SignalFailure[] = [];
  for (const signal of signals) {
    try {
      const found = findingsOf(signal, trail, ground);
      findings.push(...found);
    } catch (problem) {
      failed.push({ signal: signal.id, person: trail.person, said: String(problem) });
    }
  }
  return { findings: findings.sort(newestFirst), failed };
}

function findingsOf(signal: AnySignal, trail: Trail, ground: Ground): readonly Finding[] {
  const since = signal.learns ? Math.max(ground.since, trail.learnedAt) : ground.since;
  let byId: Map<string, Finding> | null = null;
  const tell = (told: AnyTold): void => {
    // Written so that a time or a score that is no number is left out.
    if (!(told.at >= since && told.score > 0)) return;
    byId ??= new Map();
    const finding = findingFrom(signal.id, told);
    const id = findingId(finding);
    const before = byId.get(id);
    byId.set(id, before ? strongerOf(before, finding) : finding);
  };
  signal.find(trail, ground, tell);
  return cutByDay([...((byId as Map<string, Finding> | null)?.values() ?? [])]);
}

/** The strongest of each day, where there are too many. */
function cutByDay(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= mostValues) return findings;
  return [...Map.groupBy(findings, ({ day }) => day).values()].flatMap((ofDay) =>
    ofDay.length <= mostValues ? ofDay : ofDay.sort(strongestFirst).slice(0, mostValues),
  );
}

const findingFrom = (signal: AnySignal['id'], told: AnyTold): Finding =>
  ({
    ...told,
    signal,
    day: Math.floor(told.at / dayMs),
    firstAt: Math.min(told.firstAt ?? told.at, told.at),
    score: Math.min(100, told.score),
    events: told.events ?? 1,
    // Facts are those of the signal: it could not have told others.
  }) as Finding;

function strongerOf(before: Finding, finding: Finding): Finding {
  const strongest = strongestFirst(finding, before) < 0 ? finding : before;
  return {
    ...strongest,
    firstAt: Math.min(before.firstAt, finding.firstAt),
    events: before.events + finding.events,
  };
}
