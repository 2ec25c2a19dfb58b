import { dayMs } from '../../lib/durations';

/** What changes from one bucket to the next, from often to seldom, and how it is written. */
const levels: readonly { id: string; format: Intl.DateTimeFormatOptions; key(parts: Parts): string }[] = [
  { id: '10 min', format: clock(), key: (p) => `${p.day} ${p.hour} ${Math.floor(p.minute / 10)}` },
  { id: 'hour', format: clock(), key: (p) => `${p.day} ${p.hour}` },
  { id: '3 hours', format: clock(), key: (p) => `${p.day} ${Math.floor(p.hour / 3)}` },
  { id: '6 hours', format: clock(), key: (p) => `${p.day} ${Math.floor(p.hour / 6)}` },
  { id: 'day', format: date(), key: (p) => p.day },
  { id: 'week', format: date(), key: (p) => String(Math.floor((p.serial + 3) / 7)) },
  { id: 'month', format: { month: 'short' }, key: (p) => p.month },
  { id: 'year', format: { year: 'numeric' }, key: (p) => p.month.slice(0, 4) },
];

interface Parts {
  month: string;
  day: string;
  hour: number;
  minute: number;
  /** Days since 1 January 1970, a Thursday. */
  serial: number;
}

function clock(): Intl.DateTimeFormatOptions {
  return { hour: 'numeric', minute: '2-digit' };
}

function date(): Intl.DateTimeFormatOptions {
  return { day: 'numeric', month: 'short' };
}

const reader = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (at: number): Parts => {
    const of = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const month = `${of.year}-${of.month}`;
    const day = `${month}-${of.day}`;
    return { month, day, hour: Number(of.hour), minute: Number(of.minute), serial: Date.parse(day) / dayMs };
  };
};

/**
 * Which buckets (starts, ms, ascending) are labelled on an axis, and how: where a new hour, day, week or month begins,
 * whichever gives as many labels as fit and no more. A label of an hour that begins a day gives the day.
 */
export const timeTicks = (
  buckets: readonly number[],
  { timeZone, locale, most = 8 }: { timeZone: string; locale: string | undefined; most?: number },
): ReadonlyMap<number, string> => {
  const parts = buckets.map(reader(timeZone));
  const changes = (key: (of: Parts) => string) =>
    parts.flatMap((of, i) => (i > 0 && key(of) !== key(parts[i - 1] ?? of) ? [i] : []));
  const byLevel = levels.map((level) => ({ ...level, at: changes(level.key) }));
  const level = byLevel.find(({ at }) => at.length <= most) ?? byLevel.at(-1);
  if (!level) return new Map();
  const at = level.at.length > 0 ? level.at : buckets.length > 0 ? [0] : [];
  const newDay = new Set(changes((of) => of.day));
  const write = new Intl.DateTimeFormat(locale, { ...level.format, timeZone });
  const writeDay = new Intl.DateTimeFormat(locale, { ...date(), timeZone });
  return new Map(at.map((i) => [i, ('hour' in level.format && newDay.has(i) ? writeDay : write).format(buckets[i])]));
};
