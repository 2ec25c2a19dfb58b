import { type CustomRange, resolveRange } from '../../lib/dashboards/range';
import { minuteMs } from '../../lib/durations';
import type { Range } from '../../lib/store/view';
import { localTimeZone, wallTime } from '../ui/wall-time';

/** Where clocks are put back, one reading of them is two moments an hour (in places, half an hour) apart. */
const step = 30 * minuteMs;

/** A stretch of a chart as an address has it: in local time, to the minute, and never less than the stretch. */
export const pickedRange = ({ from, to }: Range): CustomRange => {
  const zone = localTimeZone();
  let start = Math.floor(from / minuteMs) * minuteMs;
  let end = Math.max(Math.ceil(to / minuteMs) * minuteMs, start + minuteMs);
  const choice = () => ({ from: wallTime(start), to: wallTime(end) });
  while (resolveRange(choice(), 0, zone).from > from) start -= step;
  while (resolveRange(choice(), 0, zone).to < to) end += step;
  return choice();
};
