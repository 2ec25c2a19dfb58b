import { dayMs, hourMs } from '../../durations';
import { type OffsetSpan, offsetSpans } from '../../wall-clock';
import type { EntityEvents, Measure, Moment } from '../measure';
import { knowsEnough } from './learning';

const weekMs = 7 * dayMs;
const hoursOfWeek = 7 * 24;

/**
 * `unusual-hour`: 1 at an event of an entity where no event of it under the filter in (t − memory, t) was within an hour
 * (inclusive) of the same time of the week, as clocks show it in the time zone; the week is a circle. Enough must be
 * known, as for `first-seen`.
 */
export const unusualHour: Measure = function* (ground, touched, floor) {
  const { monitor, moments, circumstances } = ground.watch;
  const { trigger, groupBy } = monitor;
  if (trigger.kind !== 'unusual-hour' || floor >= 1 || touched.size === 0) return;
  const { memory, learn } = trigger;
  const range = { from: moments.from - memory, to: moments.to };
  const filter = ground.filterOf(monitor.filter);
  const all = ground.gather(filter, groupBy, range, groupBy ? new Set(touched.keys()) : undefined);
  const spans = offsetSpans(circumstances.timeZone, range.from, range.to);
  for (const [entity, events] of all) {
    const isNear = seenNear(events, spans);
    const { at } = events;
    const found: Moment[] = [];
    /** The first event that is remembered. */
    let first = 0;
    for (let i = 0; i < at.length; i++) {
      const time = at[i] as number;
      if (i > 0 && time === at[i - 1]) continue;
      while ((at[first] as number) <= time - memory) first++;
      const near = isNear(i, first);
      if (time >= moments.from && !near && knowsEnough(learn, i - first, time - (at[first] as number)))
        found.push({ at: time, firstAt: time, value: 1, what: '' });
    }
    if (found.length > 0) yield [entity, found];
  }
};

/**
 * Whether one of the events from `first` up to `i` (exclusive) was within an hour of the time of the week of `i`. To be
 * asked with ascending `i`.
 */
function seenNear({ at }: EntityEvents, spans: readonly OffsetSpan[]): (i: number, first: number) => boolean {
  /** The events that were seen in each hour of the week, and the time of the week of all. */
  const seen: (number[] | undefined)[] = [];
  const times = timesOfWeek(at, spans);
  let next = 0;
  return (i, first) => {
    for (; next < i; next++) {
      const hour = Math.floor((times[next] as number) / hourMs);
      const others = seen[hour] ?? [];
      others.push(next);
      seen[hour] = others;
    }
    const time = times[i] as number;
    const hour = Math.floor(time / hourMs);
    for (const other of [hour, hour - 1, hour + 1]) {
      const events = seen[(other + hoursOfWeek) % hoursOfWeek] ?? [];
      for (let k = events.length - 1; k >= 0 && (events[k] as number) >= first; k--)
        if (isWithinAnHour(time, times[events[k] as number] as number)) return true;
    }
    return false;
  };
}

function isWithinAnHour(a: number, b: number): boolean {
  const apart = Math.abs(a - b);
  return Math.min(apart, weekMs - apart) <= hourMs;
}

/** What clocks showed, as ms into a week. */
function timesOfWeek(at: Float64Array, spans: readonly OffsetSpan[]): Float64Array {
  let span = 0;
  return at.map((time) => {
    while (span < spans.length - 1 && time >= (spans[span]?.to ?? 0)) span++;
    return (((time + (spans[span]?.ahead ?? 0)) % weekMs) + weekMs) % weekMs;
  });
}
