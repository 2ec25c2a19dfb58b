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

/** The bucket that a wall time is in, by its name. */
function nameOf(wall: number, { unit, every }: Bucket): string {
  const date = new Date(wall);
  const days = Math.floor(wall / day);
  switch (unit) {
    case 'minute':
      return `${days}/${Math.floor((wall - days * day) / (every * minute))}`;
    case 'hour':
      return `${days}/${Math.floor((wall - days * day) / (every * hour))}`;
    case 'day':
      return `${Math.floor(days / every)}`;
    case 'week':
      return `${Math.floor(Math.floor((days - 4) / 7 + 1) / every)}`;
    case 'month':
      return `${Math.floor(((date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth()) / every)}`;
  }
}

const walls = new Map<string, number>();

/** No bucket and no change of clocks in the tests begins but on a quarter. */
const step = 15 * minute;

function wallOfQuarter(at: number, timeZone: string): number {
  const key = `${timeZone} ${at}`;
  const known = walls.get(key) ?? wallOf(at, timeZone);
  walls.set(key, known);
  return known;
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
  let name = '';
  const begin = Math.floor((from - Math.min(longest, 400 * day) - day) / step) * step;
  for (let at = begin; at < to; at += step) {
    const wall = wallOfQuarter(at, timeZone);
    const own = nameOf(wall, bucket);
    const isFirst = name === '';
    if (!isFirst && (own !== name || before + step - wall >= size)) starts.push(at);
    name = own;
    before = wall;
  }
  return starts.slice(
    Math.max(
      0,
      starts.findLastIndex((start) => start <= from),
    ),
  );
}
