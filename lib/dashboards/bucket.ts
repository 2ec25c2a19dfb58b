import { dayMs, hourMs, minuteMs } from '../durations';
import type { Bucket } from '../query/query';
import type { Range } from '../store/view';

/** From fine to coarse; what people count in. Lengths are nominal: a day of a change of clocks is as good as any. */
const ladder: readonly { bucket: Bucket; ms: number }[] = [
  { bucket: { unit: 'minute', every: 1 }, ms: minuteMs },
  { bucket: { unit: 'minute', every: 5 }, ms: 5 * minuteMs },
  { bucket: { unit: 'minute', every: 10 }, ms: 10 * minuteMs },
  { bucket: { unit: 'minute', every: 30 }, ms: 30 * minuteMs },
  { bucket: { unit: 'hour', every: 1 }, ms: hourMs },
  { bucket: { unit: 'hour', every: 3 }, ms: 3 * hourMs },
  { bucket: { unit: 'hour', every: 6 }, ms: 6 * hourMs },
  { bucket: { unit: 'day', every: 1 }, ms: dayMs },
  { bucket: { unit: 'week', every: 1 }, ms: 7 * dayMs },
  { bucket: { unit: 'month', every: 1 }, ms: 30 * dayMs },
];

/** 90 days as days, with the two cut ones at the ends. */
const most = 92;

/** The finest bucket of which the range needs no more than a chart can show. */
export const fitBucket = ({ from, to }: Range): Bucket => {
  const fitting = ladder.find(({ ms }) => (to - from) / ms + 1 <= most) ?? ladder.at(-1);
  return fitting?.bucket ?? { unit: 'month', every: 1 };
};
