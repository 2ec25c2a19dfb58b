import type { Range } from '../../store/view';
import type { EventTable } from '../event-table';
import type { Ground } from '../ground';
import type { ValueField } from '../monitor';
import type { Sink } from '../sink';

/** Measures into a sink, and gathers what it needs by itself. */
export type Feed = (ground: Ground, sink: Sink) => void;

/**
 * Events under the definition's filter in the moments and as long before as the window is, of those entities that have
 * any in the moments, with the codes of fields. Where the moments are short, first only those are looked through: where
 * they hold nothing, nothing else is.
 */
export function gatherWindows(ground: Ground, fields: readonly ValueField[]): EventTable | null {
  const { monitor, moments } = ground.watch;
  const { groupBy, window } = monitor;
  const filter = ground.filterOf(monitor.filter);
  const gather = (range: Range, entities?: ReadonlySet<string>) =>
    ground.table(fields, filter, groupBy, range, entities);
  const whole = { from: moments.from - window, to: moments.to };
  if (moments.to - moments.from >= window) return gather(whole);
  const { names } = gather(moments);
  if (names.length === 0 || (groupBy === null && ground.countOf(filter, moments) === 0)) return null;
  return gather(whole, groupBy === null ? undefined : new Set(names));
}
