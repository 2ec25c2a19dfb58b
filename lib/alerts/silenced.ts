import type { Filter } from '../filter/filter';
import type { Episode } from '../monitors/episode';
import { evaluate } from '../monitors/evaluate';
import type { Monitor } from '../monitors/monitor';
import { MonitorError } from '../monitors/monitor-error';
import type { Circumstances } from '../monitors/watch';
import type { Range, StoreView } from '../store/view';
import type { Exclusion } from './exclusion';
import { excludedFrom } from './exclusion-filter';
import { storyOf } from './story';

/** What to look at. */
export interface Silencing {
  exclusion: Exclusion;
  /** All exclusions there are, the one in question among them or not. */
  exclusions: readonly Exclusion[];
  /** Those that it may silence; others are passed over. */
  monitors: readonly Monitor[];
  /** Reaches `lookbackOf(monitor)` further back than the range. */
  view: StoreView;
  range: Range;
  circumstances: Omit<Circumstances, 'excluded'>;
}

/** What an exclusion has silenced of one monitor. */
export interface Silenced {
  monitor: string;
  /** The episodes that there are without it and that no episode is left of with it, the oldest first. */
  episodes: Episode[];
  /** Why it could not be said: the monitor's definition cannot be evaluated; null where it could. */
  problem: MonitorError | null;
}

/**
 * What an exclusion has silenced, one monitor at a time, so that a page can draw breath in between. All other exclusions
 * count as they do; those that none of its events would have raised are silenced by nothing.
 */
export function* silencedBy(silencing: Silencing): Generator<Silenced, void> {
  const { exclusion, exclusions, monitors } = silencing;
  const others = exclusions.filter(({ id }) => id !== exclusion.id);
  for (const monitor of monitors) {
    if (exclusion.monitors && !exclusion.monitors.includes(monitor.id)) continue;
    try {
      const kept = Map.groupBy(episodesOf(monitor, [...others, exclusion], silencing), storyOf);
      const all = episodesOf(monitor, others, silencing);
      const episodes = all.filter((episode) => !kept.get(storyOf(episode))?.some((left) => isLeftOf(left, episode)));
      yield { monitor: monitor.id, episodes, problem: null };
    } catch (thrown) {
      if (!(thrown instanceof MonitorError)) throw thrown;
      yield { monitor: monitor.id, episodes: [], problem: thrown };
    }
  }
}

function episodesOf(
  monitor: Monitor,
  exclusions: readonly Exclusion[],
  { view, range, circumstances }: Silencing,
): Episode[] {
  const excluded: Filter | null = excludedFrom(monitor.id, exclusions, circumstances);
  const orgs = [...new Set(view.segments.map(({ org }) => org))];
  return orgs
    .flatMap((org) => evaluate({ monitor, view, org, moments: range, circumstances: { ...circumstances, excluded } }))
    .sort((a, b) => a.firstAt - b.firstAt || a.raisedAt - b.raisedAt);
}

/** Whether an episode is what is left of another one of its story once events are taken away. */
const isLeftOf = (left: Episode, whole: Episode): boolean =>
  left.firstAt <= whole.lastAt && left.lastAt >= whole.firstAt;
