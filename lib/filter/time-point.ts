/** A span to go by: `-7d` is { count: -7, unit: 'd' }. Units as in JQL: years, Months, weeks, days, hours, minutes. */
export interface Increment {
  count: number;
  unit: 'y' | 'M' | 'w' | 'd' | 'h' | 'm';
}

/** What an edge of time can be one of. */
export type Period = 'day' | 'week' | 'month' | 'year';

/**
 * A point in time as a filter's text names it.
 *
 * - `relative`: from now on; days are of 24 hours.
 * - `wall`: what clocks show, ms as if they stood in Greenwich.
 * - `edge`: the beginning or the end of the present day, week (from Monday), month or year, moved.
 */
export type TimePoint =
  | { kind: 'relative'; by: Increment }
  | { kind: 'wall'; wall: number; timed: boolean }
  | { kind: 'now' }
  | { kind: 'edge'; edge: 'start' | 'end'; period: Period; by: Increment | null };

const periods: Record<Period, Increment['unit']> = { day: 'd', week: 'w', month: 'M', year: 'y' };

/** Days in a unit, roughly: nobody has events of another millennium. */
const days = { y: 366, M: 31, w: 7, d: 1, h: 1 / 24, m: 1 / 1440 };
const mostDays = 366_000;

/** Every function that gives a point in time, as it is written. */
export const timeFunctions: readonly string[] = [
  'now',
  ...(Object.keys(periods) as Period[]).flatMap((period) => {
    const name = period.replace(/^./, (letter) => letter.toUpperCase());
    return [`startOf${name}`, `endOf${name}`];
  }),
];

/** `-7d`; a unit that is not written is `unit`. Only minutes and months are told apart by case. */
function readIncrement(text: string, natural?: Increment['unit']): Increment | null {
  const match = /^([+-]?)(\d{1,7})([yYMwWdDhHm]?)$/.exec(text);
  if (!match) return null;
  const [, sign, digits, letter] = match;
  const unit = letter === 'M' ? 'M' : ((letter?.toLowerCase() || natural) as Increment['unit'] | undefined);
  if (!unit || Number(digits) * days[unit] > mostDays) return null;
  return { count: sign === '-' ? -Number(digits) : Number(digits), unit };
}

/** `2026-03-01`, `2026/03/01`, with ` 08:30` or not. */
function readDate(text: string): TimePoint | null {
  const match = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[ T](\d{1,2}):(\d{2}))?$/.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = [1, 3, 4, 5, 6].map((i) => Number(match[i] ?? 0));
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || hour > 23 || minute > 59) return null;
  return { kind: 'wall', wall: date.setUTCHours(hour, minute), timed: match[5] !== undefined };
}

/** The point that a function and its arguments name; `unknown` where there is no such function. */
export function readTimeFunction(name: string, args: readonly string[]): TimePoint | 'unknown' | null {
  const known = timeFunctions.find((other) => other.toLowerCase() === name.toLowerCase());
  if (!known) return 'unknown';
  const [argument] = args;
  if (known === 'now') return args.length === 0 ? { kind: 'now' } : null;
  const edge = known.startsWith('start') ? 'start' : 'end';
  const period = known.replace(/^(?:start|end)Of/, '').toLowerCase() as Period;
  if (argument === undefined) return { kind: 'edge', edge, period, by: null };
  const by = args.length === 1 ? readIncrement(argument, periods[period]) : null;
  return by && { kind: 'edge', edge, period, by };
}

/** The point that a text names, as filters hold it; null where it is none. */
export function readTimePoint(text: string): TimePoint | null {
  const call = /^(\w+)\((?:([^()]*))\)$/.exec(text);
  if (call) {
    const [, name = '', argument = ''] = call;
    const point = readTimeFunction(name, argument.trim() === '' ? [] : [argument.trim()]);
    return point === 'unknown' ? null : point;
  }
  const by = readIncrement(text);
  return by ? { kind: 'relative', by } : readDate(text);
}

const writeIncrement = ({ count, unit }: Increment) => `${count}${unit}`;

/** The one way in which filters hold a point. */
export function writeTimePoint(point: TimePoint): string {
  switch (point.kind) {
    case 'now':
      return 'now()';
    case 'relative':
      return writeIncrement(point.by);
    case 'wall': {
      const [date = '', time = ''] = new Date(point.wall).toISOString().split('T');
      return point.timed ? `${date} ${time.slice(0, 5)}` : date;
    }
    case 'edge': {
      const name = point.period.replace(/^./, (letter) => letter.toUpperCase());
      return `${point.edge}Of${name}(${point.by ? writeIncrement(point.by) : ''})`;
    }
  }
}
