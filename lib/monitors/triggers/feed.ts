import type { CodedGround } from '../ground';
import type { EntityEvents, Gathered } from '../measure';
import type { Sink } from '../sink';

/** Measures into a sink, and gathers what it needs by itself: the quick way for what is simple and frequent. */
export type Feed = (ground: CodedGround, sink: Sink) => void;

/**
 * Events under the definition's filter in the moments and as long before as the window is, of those entities that have
 * any in the moments. Where the moments are short, first only those are looked through: where they hold nothing, nothing
 * else is.
 */
export function gatherWindows<Events extends EntityEvents>(
  ground: CodedGround,
  gather: (range: { from: number; to: number }, entities?: ReadonlySet<string>) => ReadonlyMap<string, Events>,
): ReadonlyMap<string, Events> {
  const { monitor, moments } = ground.watch;
  const whole = { from: moments.from - monitor.window, to: moments.to };
  if (moments.to - moments.from >= monitor.window) return gather(whole);
  const touched: Gathered = ground.gather(ground.filterOf(monitor.filter), monitor.groupBy, moments);
  if (touched.size === 0) return new Map();
  return gather(whole, monitor.groupBy === null ? undefined : new Set(touched.keys()));
}
