import type { HourSpan } from '../../../lib/risk/profile/hour-spans';

/** Some of the marked hours of a week, as spans. */
export interface GreatestSpans {
  /** The greatest first; no hour is in two of them. */
  spans: HourSpan[];
  /** How many marked hours are in none. */
  rest: number;
}

const isMarked = (left: Uint8Array, weekday: number, hour: number): boolean => left[(weekday - 1) * 24 + hour] === 1;

/** The same hours of as many weekdays as have all of them marked, so that they are the most hours; of equals the first. */
function greatest(left: Uint8Array): HourSpan {
  let best: HourSpan = { weekdays: [], from: 0, to: 0 };
  const sizeOf = ({ weekdays, from, to }: HourSpan) => weekdays.length * (to - from);
  for (let from = 0; from < 24; from++) {
    let weekdays = [1, 2, 3, 4, 5, 6, 7];
    for (let to = from + 1; to <= 24 && weekdays.length > 0; to++) {
      weekdays = weekdays.filter((weekday) => isMarked(left, weekday, to - 1));
      const span = { weekdays, from, to };
      if (sizeOf(span) > sizeOf(best)) best = span;
    }
  }
  return best;
}

/** Marked hours of the week (1; 0 is Monday's first) in at most so many spans; every span is marked throughout. */
export function greatestSpans(marked: ArrayLike<number>, most: number): GreatestSpans {
  const left = Uint8Array.from(marked);
  const spans: HourSpan[] = [];
  while (spans.length < most && left.includes(1)) {
    const span = greatest(left);
    for (const weekday of span.weekdays) left.fill(0, (weekday - 1) * 24 + span.from, (weekday - 1) * 24 + span.to);
    spans.push(span);
  }
  return { spans, rest: left.reduce((sum, hour) => sum + (hour === 1 ? 1 : 0), 0) };
}
