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

/** More labels than this say nothing more. */
const most = 16;

/** The least room between two labels, px. */
const gap = 14;

interface Axis {
  timeZone: string;
  locale: string | undefined;
  /** Of the axis, px. */
  width: number;
  /** How wide a text is, px. */
  widthOf: (text: string) => number;
}

/**
 * Which buckets (starts, ms, ascending) are labelled on an axis, and how: where a new hour, day, week or month begins,
 * whichever gives as many labels as fit and no more. Where the next greater one would leave hardly any, every second,
 * third … of the smaller one stands. A label of an hour that begins a day gives the day.
 */
export const timeTicks = (
  buckets: readonly number[],
  { timeZone, locale, width, widthOf }: Axis,
): ReadonlyMap<number, string> => {
  const read = reader(timeZone);
  const parts = buckets.map(read);
  const before = read((buckets[0] ?? 0) - 1);
  const changes = (key: (of: Parts) => string) =>
    parts.flatMap((of, i) => (key(of) !== key(parts[i - 1] ?? before) ? [i] : []));
  const days = new Set(changes((of) => of.day));
  const writeDay = new Intl.DateTimeFormat(locale, { ...date(), timeZone });
  const labelled = (at: readonly number[], format: Intl.DateTimeFormatOptions) => {
    const write = new Intl.DateTimeFormat(locale, { ...format, timeZone });
    return new Map(at.map((i) => [i, ('hour' in format && days.has(i) ? writeDay : write).format(buckets[i])]));
  };
  const place = (i: number) => ((i + 0.5) / buckets.length) * width;
  const fits = (labels: ReadonlyMap<number, string>) => {
    const each = [...labels].map(([i, text]) => ({ middle: place(i), half: widthOf(text) / 2 }));
    return each.every(({ middle, half }, i) => {
      const next = each[i + 1];
      return !next || middle + half + gap <= next.middle - next.half;
    });
  };
  const thinned = (at: readonly number[], format: Intl.DateTimeFormatOptions) => {
    for (let every = 2; every < at.length; every++) {
      const labels = labelled(
        at.filter((_, i) => i % every === 0),
        format,
      );
      if (fits(labels)) return labels;
    }
    return labelled(at.slice(0, 1), format);
  };

  const byLevel = levels.map(({ key, format }) => ({ at: changes(key), format })).filter(({ at }) => at.length > 0);
  if (byLevel.length === 0) return labelled(buckets.length > 0 ? [0] : [], levels[0]?.format ?? {});
  const found = byLevel.findIndex(({ at, format }) => at.length <= most && fits(labelled(at, format)));
  const level = byLevel[found];
  const finer = byLevel[found < 0 ? byLevel.length - 1 : found - 1];
  if (level && (level.at.length >= 3 || !finer)) return labelled(level.at, level.format);
  return finer ? thinned(finer.at, finer.format) : new Map();
};
