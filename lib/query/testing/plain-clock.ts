import type { Bucket } from '../query';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall shows, in ms as if it stood in Greenwich; by the browser's own calendar. */
export function wallOf(at: number, timeZone: string): number {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  formats.set(timeZone, format);
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 0, day: date = 0, hour: hours = 0, minute: minutes = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, date, hours, minutes, second) + (((at % 1000) + 1000) % 1000);
}

/** The bucket that a wall time is in, by a number that is its alone. */
function numberOf(wall: number, { unit, every }: Bucket): number {
  const days = Math.floor(wall / day);
  switch (unit) {
    case 'minute':
      return days * 1440 + Math.floor((wall - days * day) / (every * minute));
    case 'hour':
      return days * 24 + Math.floor((wall - days * day) / (every * hour));
    case 'day':
      return Math.floor(days / every);
    case 'week':
      return Math.floor(Math.floor((days - 4) / 7 + 1) / every);
    case 'month': {
      const date = new Date(wall);
      return Math.floor(((date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth()) / every);
    }
  }
}

const offsets = new Map<string, Map<number, number>>();

/** No bucket and no change of clocks in the tests begins but on a quarter. */
const step = 15 * minute;
/** No zone changes its clocks twice within so long: where both ends are as far from Greenwich, all between is. */
const span = 8 * hour;

function offsetAt(at: number, timeZone: string): number {
  const ofZone = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, ofZone);
  const known = ofZone.get(at) ?? wallOf(at, timeZone) - at;
  ofZone.set(at, known);
  return known;
}

function wallOfQuarter(at: number, timeZone: string): number {
  const from = Math.floor(at / span) * span;
  const offset = offsetAt(from, timeZone);
  return at + (offset === offsetAt(from + span, timeZone) ? offset : offsetAt(at, timeZone));
}

/**
 * The beginnings of the buckets from `from` to `to`, found by walking there a quarter at a time: a new one begins
 * where the wall clock gets into another bucket, or goes back by a whole bucket of minutes or hours.
 */
export function walkBuckets(from: number, to: number, bucket: Bucket, timeZone: string): number[] {
  const size =
    bucket.unit === 'minute' ? bucket.every * minute : bucket.unit === 'hour' ? bucket.every * hour : Infinity;
  const longest = { minute: day, hour: day, day, week: 7 * day, month: 31 * day }[bucket.unit] * bucket.every;
  const starts: number[] = [];
  if (from >= to) return starts;
  let before = Number.NaN;
  let number = Number.NaN;
  const begin = Math.floor((from - Math.min(longest, 400 * day) - day) / step) * step;
  for (let at = begin; at < to; at += step) {
    const wall = wallOfQuarter(at, timeZone);
    const own = numberOf(wall, bucket);
    const isFirst = Number.isNaN(number);
    if (!isFirst && (own !== number || before + step - wall >= size)) starts.push(at);
    number = own;
    before = wall;
  }
  return starts.slice(
    Math.max(
      0,
      starts.findLastIndex((start) => start <= from),
    ),
  );
}
