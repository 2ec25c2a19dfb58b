import { dayMs } from '../../durations';
import { firstRowAt } from '../../filter/rows-by-time';
import type { Range } from '../../store/view';
import type { EventTable } from '../event-table';
import type { Ground } from '../ground';
import type { ValueField } from '../monitor';

/** From when on looking through the moments first saves nothing, ms. */
const longMoments = 4 * dayMs;

/** Judges the events of entity `i` from row `first` (the first in the moments) on; whether all is said of it now. */
export type JudgeEntity = (table: EventTable, i: number, first: number, reach: number) => boolean;

/**
 * Judges entities by what they did under the definition's filter in the moments and before: of those that have any event
 * in the moments, first by what is near, then, where that does not say all, by what is further back. What lies far back
 * is then looked through for few. Where the moments are long there is nothing to be saved, and only the last reach counts.
 *
 * @param reaches how far before the moments is looked, ms, the least first
 */
export function judgeNear(
  ground: Ground,
  fields: readonly ValueField[],
  reaches: readonly number[],
  judge: JudgeEntity,
  filter = ground.filterOf(ground.watch.monitor.filter),
): void {
  const { monitor, moments } = ground.watch;
  const { groupBy } = monitor;
  const isShort = moments.to - moments.from < Math.min((reaches.at(-1) ?? 0) / 8, longMoments);
  let entities: Set<string> | undefined;
  if (isShort) {
    const { names, at } = ground.table([], filter, groupBy, moments);
    if (at.length === 0) return;
    entities = new Set(names);
  }
  for (const reach of isShort ? reaches : reaches.slice(-1)) {
    const range: Range = { from: moments.from - reach, to: moments.to };
    const table = ground.table(fields, filter, groupBy, range, groupBy === null ? undefined : entities);
    const left = new Set<string>();
    for (let i = 0; i < table.names.length; i++) {
      const end = table.ends[i + 1] as number;
      const first = firstRowAt(table.at, moments.from, table.ends[i] as number, end);
      if (first < end && !judge(table, i, first, reach)) left.add(table.names[i] ?? '');
    }
    if (left.size === 0) return;
    entities = left;
  }
}
