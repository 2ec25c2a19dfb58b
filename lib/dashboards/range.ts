import { TZDate } from '@date-fns/tz';
import { addDays, differenceInCalendarDays, subDays } from 'date-fns';
import { hourMs } from '../durations';
import type { Range } from '../store/view';

/** Ranges that end now. Hours are hours; days are days of the calendar, be they 23, 24 or 25 hours long. Their names: `ranges` in the locales. */
export const recentRanges = {
  '1h': { hours: 1 },
  '24h': { hours: 24 },
  '7d': { days: 7 },
  '30d': { days: 30 },
  '90d': { days: 90 },
  '180d': { days: 180 },
} as const satisfies Record<string, { hours: number } | { days: number }>;

export type RecentRange = keyof typeof recentRanges;

/**
 * A range between two local times, as the address has them: `2026-03-01` or `2026-03-01T08:30`.
 * A day as `to` is meant to its end; a time as `to` is exclusive.
 */
export interface CustomRange {
  from: string;
  to: string;
}

/** What a person has chosen. It is a range only together with a clock and a time zone. */
export type RangeChoice = RecentRange | CustomRange;

/** What is shown where nobody has chosen. */
export const defaultRange: RecentRange = '7d';

const wallTime = /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):([0-5]\d))?$/;

/** A local time as epoch ms. A time that a change of clocks leaves out moves on by what was left out. */
const instant = (text: string, timeZone: string): number => {
  const [, year, month, day, hour = 0, minute = 0] = (wallTime.exec(text) ?? []).map(Number);
  return new TZDate(year ?? Number.NaN, (month ?? 1) - 1, day ?? 1, hour || 0, minute || 0, timeZone).getTime();
};

const isWallTime = (text: string) => {
  const match = wallTime.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1970 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** The choice as epoch ms, `to` exclusive. */
export const resolveRange = (choice: RangeChoice, now: number, timeZone: string): Range => {
  if (typeof choice !== 'string') {
    const end = instant(choice.to, timeZone);
    const wholeDay = !choice.to.includes('T');
    return {
      from: instant(choice.from, timeZone),
      to: wholeDay ? addDays(new TZDate(end, timeZone), 1).getTime() : end,
    };
  }
  const recent = recentRanges[choice];
  return {
    from: 'hours' in recent ? now - recent.hours * hourMs : subDays(new TZDate(now, timeZone), recent.days).getTime(),
    to: now,
  };
};

/**
 * The period right before. A range of whole days (the same local time on both ends) is preceded by as many days of
 * the calendar, so that Mondays are compared with Mondays also across a change of clocks; any other, by as much time.
 */
export const previousRange = ({ from, to }: Range, timeZone: string): Range => {
  const start = new TZDate(from, timeZone);
  const days = differenceInCalendarDays(new TZDate(to, timeZone), start);
  const wholeDays = days > 0 && addDays(start, days).getTime() === to;
  return { from: wholeDays ? subDays(start, days).getTime() : from - (to - from), to: from };
};

/** Both and what lies between. */
export const union = (range: Range, other: Range | null): Range =>
  other ? { from: Math.min(range.from, other.from), to: Math.max(range.to, other.to) } : range;

/** As it stands in an address: `7d`, `2026-03-01..2026-03-07`, `2026-03-01T08:00..2026-03-01T12:30`. */
export const formatRange = (choice: RangeChoice): string =>
  typeof choice === 'string' ? choice : `${choice.from}..${choice.to}`;

/** The other way round; null where the text is no range, or one that ends before it begins. */
export const parseRange = (text: string): RangeChoice | null => {
  if (Object.hasOwn(recentRanges, text)) return text as RecentRange;
  const [from = '', to = '', ...more] = text.split('..');
  if (more.length > 0 || !isWallTime(from) || !isWallTime(to)) return null;
  const { from: start, to: end } = resolveRange({ from, to }, 0, 'UTC');
  return start < end ? { from, to } : null;
};
