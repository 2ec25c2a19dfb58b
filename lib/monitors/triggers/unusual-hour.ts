import { dayMs, hourMs } from '../../durations';
import { type OffsetSpan, offsetSpans } from '../../wall-clock';
import type { EventTable } from '../event-table';
import type { Feed } from './feed';
import { judgeNear } from './judge-near';
import { knowsEnough } from './learning';

const weekMs = 7 * dayMs;
const hoursOfWeek = 7 * 24;

/** Most of what is done at any hour was done then a week ago: of 35 days, in the last eight. */
const nearShare = 1 / 4;

/**
 * `unusual-hour`: 1 at an event of an entity where no event of it under the filter in (t − memory, t) was within an hour
 * (inclusive) of the same time of the week, as clocks show it in the time zone; the week is a circle. Enough must be
 * known, as for `first-seen`.
 */
export const unusualHour: Feed = (ground, sink) => {
  const { monitor, moments, circumstances } = ground.watch;
  const { trigger } = monitor;
  if (trigger.kind !== 'unusual-hour' || sink.floor >= 1) return;
  const { memory, learn } = trigger;
  const spans = offsetSpans(circumstances.timeZone, moments.from - memory, moments.to);
  const isNear = seenNear(spans);
  judgeNear(ground, [], [Math.floor(memory * nearShare), memory], (table, entity, from, reach) => {
    const { at, ends, names } = table;
    const begin = ends[entity] as number;
    const end = ends[entity + 1] as number;
    const near = isNear(table, begin, end);
    let isTold = false;
    /** The first event that is remembered. */
    let first = begin;
    for (let i = from; i < end; i++) {
      const time = at[i] as number;
      if (i > begin && time === at[i - 1]) continue;
      while ((at[first] as number) <= time - reach) first++;
      if (near(i, first)) continue;
      if (reach < memory) return false;
      if (!knowsEnough(learn, i - first, time - (at[first] as number))) continue;
      if (!isTold) sink.entity(names[entity] ?? '');
      isTold = true;
      sink.moment(time, time, 1, '');
    }
    return true;
  });
};

/**
 * Whether one of an entity's events from row `first` up to `i` (exclusive) was within an hour of the time of the week of
 * `i`. To be asked with ascending `i`.
 */
function seenNear(spans: readonly OffsetSpan[]) {
  let of: EventTable | null = null;
  /** Of each event the time of the week, and the event of the same hour of the week before. */
  let times = new Float64Array(0);
  let before = new Int32Array(0);
  /** The last event that was seen in each hour of the week. */
  const last = new Int32Array(hoursOfWeek);
  return (table: EventTable, begin: number, end: number) => {
    if (of !== table) {
      times = new Float64Array(table.at.length);
      before = new Int32Array(table.at.length);
    }
    of = table;
    writeTimesOfWeek(times, table.at, begin, end, spans);
    last.fill(-1);
    let next = begin;
    return (i: number, first: number): boolean => {
      for (; next < i; next++) {
        const hour = Math.floor((times[next] as number) / hourMs);
        before[next] = last[hour] as number;
        last[hour] = next;
      }
      const time = times[i] as number;
      const hour = Math.floor(time / hourMs);
      // All of one hour are within an hour of each other.
      if ((last[hour] as number) >= first) return true;
      for (const other of [hour + hoursOfWeek - 1, hour + 1])
        for (let k = last[other % hoursOfWeek] as number; k >= first; k = before[k] as number)
          if (isWithinAnHour(time, times[k] as number)) return true;
      return false;
    };
  };
}

function isWithinAnHour(a: number, b: number): boolean {
  const apart = Math.abs(a - b);
  return Math.min(apart, weekMs - apart) <= hourMs;
}

/** What clocks showed, as ms into a week. */
function writeTimesOfWeek(
  times: Float64Array,
  at: Float64Array,
  begin: number,
  end: number,
  spans: readonly OffsetSpan[],
): void {
  let span = 0;
  for (let i = begin; i < end; i++) {
    const time = at[i] as number;
    while (span < spans.length - 1 && time >= (spans[span]?.to ?? 0)) span++;
    const shown = time + (spans[span]?.ahead ?? 0);
    times[i] = shown - Math.floor(shown / weekMs) * weekMs;
  }
}
