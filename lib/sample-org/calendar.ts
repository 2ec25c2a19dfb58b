import { dayMs, hourMs, minuteMs } from '../durations';
import type { Office } from './places';

/** A calendar day at an office: when it begins, and how much is done on it (1 on a working day). */
export interface LocalDay {
  /** Local midnight, ms. */
  startsAt: number;
  /** 0 = Sunday */
  weekday: number;
  load: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the zone's clocks are ahead of UTC at a moment, ms. */
const offsetAt = (zone: string, at: number): number => {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  const [, sign, hours = '0', minutes = '0'] = /GMT(?:([+-])(\d+):(\d+))?/.exec(format.format(at)) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * hourMs + Number(minutes) * minuteMs);
};

/** How busy a weekday is: Mondays catch up, Fridays (or the last day before the days off) end early. */
const loadOf = (office: Office, weekday: number): number => {
  if (office.weekend.includes(weekday)) return 0.1;
  if (office.weekend.includes((weekday + 1) % 7)) return 0.86;
  return office.weekend.includes((weekday + 6) % 7) ? 1.06 : 1.02;
};

/** Day number `day` (days since 1970-01-01 by the calendar) as it passes at an office. */
export const localDay = (office: Office, day: number): LocalDay => {
  const midnight = day * dayMs;
  const weekday = (((day + 4) % 7) + 7) % 7;
  const monthDay = new Date(midnight).toISOString().slice(5, 10);
  const endOfYear = monthDay >= '12-24' || monthDay <= '01-01';
  const load = office.holidays.includes(monthDay) ? 0.07 : loadOf(office, weekday) * (endOfYear ? 0.45 : 1);
  return { startsAt: midnight - offsetAt(office.zone, midnight), weekday, load };
};
