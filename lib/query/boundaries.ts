import { dayMs } from '../durations';
import type { Range } from '../store/view';
import { type OffsetSpan, offsetSpans } from '../wall-clock';
import type { Bucket } from './query';
import { type WallUnit, wallUnit } from './wall-unit';

/** Where buckets begin: as instants (ms, ascending), and what the clock on the wall shows then. */
export interface Boundaries {
  starts: number[];
  walls: number[];
}

/** More are not drawn, not read, and not worth the memory. */
const mostBuckets = 1_000_000;

/**
 * The beginnings of all buckets that touch the range; the first may lie before it. Where clocks change, a
 * bucket is as long as the wall clock makes it: days of 23 and 25 hours, and an hour shown twice is two.
 */
export function boundaries({ from, to }: Range, bucket: Bucket, timeZone: string): Boundaries {
  const unit = wallUnit(bucket);
  if (!((to - from) / unit.longest < mostBuckets)) throw new RangeError('the range has too many buckets');
  const found: Boundaries = { starts: [], walls: [] };
  if (from >= to) return found;
  // Far enough back to meet the beginning of the bucket that holds `from`, whatever the clocks did.
  const spans = offsetSpans(timeZone, from - unit.longest - 2 * dayMs, to);
  spans.forEach((span, i) => {
    const before = spans[i - 1];
    if (before && beginsWith(unit, before, span)) push(found, span.from, span);
    for (
      let wall = unit.next(unit.startOf(span.from + span.ahead));
      wall < span.to + span.ahead;
      wall = unit.next(wall)
    )
      push(found, wall - span.ahead, span);
  });
  const first = Math.max(
    0,
    found.starts.findLastIndex((start) => start <= from),
  );
  return { starts: found.starts.slice(first), walls: found.walls.slice(first) };
}

/** Whether a change of clocks begins a bucket: it skips into another one, or shows a whole one again. */
function beginsWith(unit: WallUnit, before: OffsetSpan, after: OffsetSpan): boolean {
  const change = after.from;
  const last = unit.startOf(change + before.ahead - 1);
  return last !== unit.startOf(change + after.ahead) || before.ahead - after.ahead >= unit.repeatable;
}

function push({ starts, walls }: Boundaries, start: number, { ahead }: OffsetSpan) {
  starts.push(start);
  walls.push(start + ahead);
}
