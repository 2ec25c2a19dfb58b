import { dayMs, hourMs, minuteMs } from '../durations';
import type { Bucket } from './query';

/** How a wall clock is cut. Wall times are ms as if the clock on the wall stood in Greenwich. */
export interface WallUnit {
  /** Where the bucket that holds a wall time begins. */
  startOf(wall: number): number;
  /** Where the bucket after the one that begins at `start` begins. */
  next(start: number): number;
  /** No bucket is longer, ms. */
  longest: number;
  /** Where clocks go back by this or more, what they show twice is two buckets, ms. */
  repeatable: number;
}

const floorTo = (value: number, size: number) => Math.floor(value / size) * size;

/** The unit of a bucket. Throws a RangeError where `every` is no whole number above 0. */
export function wallUnit({ unit, every }: Bucket): WallUnit {
  if (!(Number.isInteger(every) && every > 0)) throw new RangeError(`not a number of ${unit}s: ${every}`);
  switch (unit) {
    case 'minute':
      return partOfDay(every * minuteMs);
    case 'hour':
      return partOfDay(every * hourMs);
    case 'day':
      return days(every, 0);
    case 'week':
      // 29 December 1969 was a Monday.
      return days(every * 7, -3);
    case 'month':
      return months(every);
  }
}

function partOfDay(size: number): WallUnit {
  return {
    startOf: (wall) => floorTo(wall, dayMs) + floorTo(wall - floorTo(wall, dayMs), size),
    next: (start) => Math.min(start + size, floorTo(start, dayMs) + dayMs),
    longest: Math.min(size, dayMs),
    repeatable: size,
  };
}

function days(count: number, first: number): WallUnit {
  const size = count * dayMs;
  return {
    startOf: (wall) => floorTo(wall - first * dayMs, size) + first * dayMs,
    next: (start) => start + size,
    longest: size,
    repeatable: Number.POSITIVE_INFINITY,
  };
}

function months(count: number): WallUnit {
  const startOf = (month: number) => Date.UTC(1970, floorTo(month, count));
  const monthOf = (wall: number) => {
    const date = new Date(wall);
    return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
  };
  return {
    startOf: (wall) => startOf(monthOf(wall)),
    next: (start) => startOf(monthOf(start) + count),
    longest: count * 31 * dayMs,
    repeatable: Number.POSITIVE_INFINITY,
  };
}
