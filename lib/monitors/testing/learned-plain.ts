import { dayMs, hourMs, minuteMs } from '../../durations';
import { parseJql } from '../../filter/parse-jql';
import { resolveTimes } from '../../filter/resolve-times';
import { matchesRow, valueIn } from '../../filter/testing/plain-filter';
import { certainKm } from '../../places/distance';
import { placeOf } from '../../places/place-of';
import type { ViewRow } from '../../store/testing/view-of';
import type { StoreView } from '../../store/view';
import type { Learning } from '../monitor';
import type { Watch } from '../watch';

/** A value as the docstring of Trigger has it. */
export interface PlainMoment {
  entity: string;
  at: number;
  firstAt: number;
  value: number;
  what: string;
}

/** A watch, with the rows of its view as a list. */
export type PlainWatch = Watch & { rows: readonly ViewRow[] };

interface Told {
  row: ViewRow;
  at: number;
  entity: string;
}

/** Addresses that are VPNs' in these tests. */
export const vpnRanges = ['203.0.113.0/24', '192.0.2.9'];
const isVpn = (ip: string) => ip.startsWith('203.0.113.') || ip === '192.0.2.9';

/** Rows of the org under a filter, with whom they are of; nobody's are left out. */
function under({ rows, view, org, monitor, circumstances }: PlainWatch, jql: string): Told[] {
  const parsed = parseJql(jql);
  if (!parsed.ok) throw new Error(jql);
  const filter = resolveTimes(parsed.filter, circumstances);
  return rows
    .filter((row) => row.org === org && matchesRow(filter, row, view))
    .map((row) => ({ row, at: row.event.at, entity: monitor.groupBy ? valueIn(row, monitor.groupBy, view) : '' }))
    .filter(({ entity }) => monitor.groupBy === null || entity !== '');
}

/** All values there are in the moments, the long way: every event is compared to every other. */
export function plainLearned(watch: PlainWatch): PlainMoment[] {
  const { monitor, moments } = watch;
  const told = under(watch, monitor.filter);
  const seen = new Set<string>();
  return told
    .filter(({ at }) => at >= moments.from && at < moments.to)
    .flatMap((event) => momentsAt(watch, told, event))
    .filter((moment) => {
      const key = JSON.stringify([moment.entity, moment.at, moment.what]);
      return !seen.has(key) && seen.add(key);
    });
}

function momentsAt(watch: PlainWatch, told: readonly Told[], { at, entity }: Told): PlainMoment[] {
  const { trigger, window } = watch.monitor;
  const own = told.filter((other) => other.entity === entity);
  const between = (from: number) => own.filter((other) => other.at > from && other.at < at);
  const same = own.filter((other) => other.at === at);
  const moment = (value: number, firstAt = at, what = ''): PlainMoment => ({ entity, at, firstAt, value, what });
  switch (trigger.kind) {
    case 'first-seen': {
      const before = between(at - trigger.memory);
      if (!isEnough(before, at, trigger.learn)) return [];
      const textOf = ({ row }: Told) => plainText(row, trigger.field, watch.view);
      const known = before.map(textOf);
      return same
        .map(textOf)
        .filter((text) => text !== '' && !known.includes(text))
        .map((text) => moment(1, at, text));
    }
    case 'dormant': {
      const last = Math.max(...own.filter((other) => other.at < at).map((other) => other.at));
      return at - last < 365 * dayMs ? [moment((at - last) / dayMs)] : [];
    }
    case 'travel': {
      const located = own.filter(({ row }) => !isVpn(row.event.ip) && placeOf(row.event) !== null);
      const lastAt = Math.max(...located.filter((other) => other.at < at).map((other) => other.at));
      const last = located.filter((other) => other.at === lastAt);
      const present = located.filter((other) => other.at === at);
      const ways = present.flatMap((a) => [...last, ...present].map((b) => ({ from: b.at, value: plainSpeed(a, b) })));
      const value = Math.max(0, ...ways.map((way) => way.value));
      const begun = Math.min(...ways.filter((way) => way.value === value).map((way) => way.from));
      return value > 0 ? [moment(value, begun)] : [];
    }
    case 'unusual-hour': {
      const before = between(at - trigger.memory);
      const shown = hourOfWeek(at, watch.circumstances.timeZone);
      const isUsual = before.some((other) => {
        const apart = Math.abs(hourOfWeek(other.at, watch.circumstances.timeZone) - shown);
        return apart <= 1 || apart >= 167;
      });
      return !isUsual && isEnough(before, at, trigger.learn) ? [moment(1)] : [];
    }
    case 'surge': {
      const counted = own.filter((other) => other.at > at - window && other.at <= at);
      const stretches: number[] = [];
      for (let start = Math.floor((at - trigger.memory) / window) * window; start < at; start += window)
        if (start >= at - trigger.memory && start + window <= at - window)
          stretches.push(own.filter((other) => other.at >= start && other.at < start + window).length);
      const usual = stretches.filter((count) => count > 0);
      const median = plainMedian(usual);
      const mad = Math.max(1, median / 10, plainMedian(usual.map((count) => Math.abs(count - median))));
      const z = (counted.length - median) / (1.4826 * mad);
      return z > trigger.z ? [moment(counted.length, Math.min(...counted.map((other) => other.at)))] : [];
    }
    default:
      throw new Error(`no plain meaning of ${trigger.kind} here`);
  }
}

const isEnough = (before: readonly Told[], at: number, { events, ms }: Learning): boolean =>
  before.length >= events || before.some((event) => at - event.at >= ms);

const plainText = (row: ViewRow, field: Parameters<typeof valueIn>[1] | 'ip-range', view: StoreView): string =>
  field === 'ip-range' ? row.event.ip.replace(/\d+$/, '0/24') : valueIn(row, field, view);

function plainSpeed({ row: a }: Told, { row: b }: Told): number {
  const [from, to] = [placeOf(b.event), placeOf(a.event)];
  if (!from || !to || (a.event.ip !== '' && a.event.ip === b.event.ip)) return 0;
  const km = certainKm(from, to);
  return km < 100 ? 0 : km / (Math.max(minuteMs, a.event.at - b.event.at) / hourMs);
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const formats = new Map<string, Intl.DateTimeFormat>();

/** Hours and their fractions since Monday, by the browser's own calendar. */
function hourOfWeek(at: number, timeZone: string): number {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      weekday: 'short',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  formats.set(timeZone, format);
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const seconds = Number(part.minute) * 60 + Number(part.second) + (at % 1000) / 1000;
  return weekdays.indexOf(part.weekday ?? '') * 24 + Number(part.hour) + seconds / 3600;
}

function plainMedian(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}
