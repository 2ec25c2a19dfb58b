import { dayMs, hourMs, minuteMs } from '../durations';
import { offsetSpans } from '../wall-clock';
import type { Filter, TimeOperator, WrittenFilter } from './filter';
import { type Increment, type Period, readTimePoint, type TimePoint } from './time-point';

/** When and where a filter is read. */
export interface Clock {
  /** ms */
  now: number;
  /** IANA name. */
  timeZone: string;
}

/**
 * A written filter with its times as instants, at a clock. Weeks begin on Monday.
 *
 * @throws RangeError for a point that is none, which no filter that was read of a text has.
 */
export function resolveTimes(filter: WrittenFilter, clock: Clock): Filter {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return { kind: filter.kind, of: filter.of.map((part) => resolveTimes(part, clock)) };
    case 'not':
      return { kind: 'not', of: resolveTimes(filter.of, clock) };
    case 'time': {
      const point = readTimePoint(filter.point);
      if (!point) throw new RangeError(`no point in time: ${filter.point}`);
      return between(filter.operator, instantOf(point, clock));
    }
    case 'clock':
      return { ...filter, timeZone: clock.timeZone };
    default:
      return filter;
  }
}

/** Event times are whole ms: after an instant is from the next one on. */
function between(operator: TimeOperator, at: number): Filter {
  switch (operator) {
    case '<':
      return { kind: 'between', from: null, to: at };
    case '<=':
      return { kind: 'between', from: null, to: at + 1 };
    case '>':
      return { kind: 'between', from: at + 1, to: null };
    case '>=':
      return { kind: 'between', from: at, to: null };
  }
}

/** The instant that a point names, ms. The end of a period is its last ms. */
export function instantOf(point: TimePoint, { now, timeZone }: Clock): number {
  switch (point.kind) {
    case 'now':
      return now;
    case 'relative':
      return moved(now, point.by, timeZone);
    case 'wall':
      return firstShowing(point.wall, timeZone);
    case 'edge': {
      const begun = startOf(point.period, wallAt(now, timeZone));
      const by = point.by ?? { count: 0, unit: 'd' };
      if (point.edge === 'start') return movedWall(begun, by, timeZone);
      // The end of a month moved by months is the end of that month, whatever its length.
      const other = shifted(begun, by);
      const isWhole = other !== null && startOf(point.period, other) === other;
      const next = (wall: number) => shifted(wall, { count: 1, unit: unitOf[point.period] }) ?? wall;
      return (isWhole ? firstShowing(next(other), timeZone) : movedWall(next(begun), by, timeZone)) - 1;
    }
  }
}

const unitOf = { day: 'd', week: 'w', month: 'M', year: 'y' } as const satisfies Record<Period, Increment['unit']>;

/** Spans of time that are as long everywhere, ms. */
const spans = { m: minuteMs, h: hourMs, d: dayMs, w: 7 * dayMs };

/** An instant moved by a span: months and years by the calendar, all else by its length. */
function moved(at: number, { count, unit }: Increment, timeZone: string): number {
  if (unit !== 'y' && unit !== 'M') return at + count * spans[unit];
  const wall = shifted(wallAt(at, timeZone), { count, unit });
  return firstShowing(wall ?? at, timeZone);
}

/** What a clock shows, moved by a span, as an instant: days and more by the calendar, hours and minutes by their length. */
function movedWall(wall: number, by: Increment, timeZone: string): number {
  const other = shifted(wall, by);
  return other === null ? moved(firstShowing(wall, timeZone), by, timeZone) : firstShowing(other, timeZone);
}

/** A wall time moved by the calendar; a day that a month has not is its last. Null for hours and minutes. */
function shifted(wall: number, { count, unit }: Increment): number | null {
  if (unit === 'h' || unit === 'm') return null;
  if (unit === 'd' || unit === 'w') return wall + count * spans[unit];
  const date = new Date(wall);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + count * (unit === 'y' ? 12 : 1));
  const last = new Date(Date.UTC(2000, 0, 1));
  last.setUTCFullYear(date.getUTCFullYear(), date.getUTCMonth() + 1, 0);
  return date.setUTCDate(Math.min(day, last.getUTCDate()));
}

/** The beginning of the period that a wall time is in, as a wall time. */
function startOf(period: Period, wall: number): number {
  const day = Math.floor(wall / dayMs) * dayMs;
  const date = new Date(day);
  switch (period) {
    case 'day':
      return day;
    case 'week':
      return day - ((date.getUTCDay() + 6) % 7) * dayMs;
    case 'month':
      return date.setUTCDate(1);
    case 'year':
      return date.setUTCMonth(0, 1);
  }
}

/** What clocks show at an instant, ms as if they stood in Greenwich. */
function wallAt(at: number, timeZone: string): number {
  const [span] = offsetSpans(timeZone, at, at + 1);
  return at + (span?.ahead ?? 0);
}

/** The first instant at which clocks show a time, or a later one where they leave it out. */
function firstShowing(wall: number, timeZone: string): number {
  for (const { from, to, ahead } of offsetSpans(timeZone, wall - dayMs, wall + dayMs)) {
    const at = Math.max(from, wall - ahead);
    if (at < to) return at;
  }
  return wall;
}
