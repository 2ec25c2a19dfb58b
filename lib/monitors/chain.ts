import type { Episode } from './episode';
import { type Monitor, type Severity, severities, type Thresholds } from './monitor';

/** The threshold that is met first; Infinity where there is none. */
export const lowestOf = (thresholds: Thresholds): number =>
  Math.min(...severities.map((severity) => thresholds[severity] ?? Number.POSITIVE_INFINITY));

/** The gravest severity that has a threshold. */
export const gravestOf = (thresholds: Thresholds): Severity =>
  severities.find((severity) => thresholds[severity] !== undefined) ?? 'critical';

/** Makes episodes of moments at which the condition holds. */
export interface Chain {
  entity(entity: string): void;
  add(at: number, firstAt: number, value: number, what: string, least?: Severity): void;
  /** All episodes, the oldest first. */
  episodes(): Episode[];
}

/**
 * Moments of one entity that are at most `recovery` apart are one episode; so are those of which the later counts events
 * from before the earlier was over, since it is of the same events.
 *
 * @param knownUntil what happened before then is known, ms: an episode that was over by then is said to be
 */
export function createChain(monitor: Monitor, org: string, knownUntil: number): Chain {
  const { id, thresholds } = monitor;
  const recovery = monitor.recovery ?? Number.POSITIVE_INFINITY;
  const least = gravestOf(thresholds);
  const done: Episode[] = [];
  const others = new Map<string, Episode>();
  let own: Episode | null = null;
  let current = '';

  function reach(episode: Episode, at: number, value: number, given: Severity | undefined) {
    for (const severity of severities) {
      const threshold = thresholds[severity];
      const isReached = given ? severity === given : threshold !== undefined && value > threshold;
      if (isReached && episode.reached[severity] === undefined) episode.reached[severity] = at;
    }
    episode.severity = severities.find((severity) => episode.reached[severity] !== undefined) ?? least;
  }

  return {
    entity(entity) {
      current = entity;
      own = null;
      others.clear();
    },
    add(at, firstAt, value, what, given) {
      const before = what === '' ? own : others.get(what);
      if (before && Math.min(at, firstAt) <= before.lastAt + recovery) {
        before.lastAt = at;
        // What was as great before has reached all that it reaches.
        if (value > before.peak || given) reach(before, at, value, given);
        if (value > before.peak) before.peak = value;
        return;
      }
      const episode: Episode = {
        monitor: id,
        org,
        entity: current,
        value: what,
        firstAt,
        raisedAt: at,
        lastAt: at,
        endedAt: null,
        severity: least,
        reached: {},
        peak: value,
      };
      reach(episode, at, value, given);
      done.push(episode);
      if (what === '') own = episode;
      else others.set(what, episode);
    },
    episodes() {
      for (const episode of done) {
        const over = episode.lastAt + recovery;
        episode.endedAt = over < knownUntil ? over : null;
      }
      return done.sort((a, b) => a.firstAt - b.firstAt || a.raisedAt - b.raisedAt);
    },
  };
}
