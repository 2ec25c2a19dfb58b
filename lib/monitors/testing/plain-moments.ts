import { dayMs, hourMs } from '../../durations';
import type { Field, Filter } from '../../filter/filter';
import { parseJql } from '../../filter/parse-jql';
import { resolveTimes } from '../../filter/resolve-times';
import { matchesRow, valueIn } from '../../filter/testing/plain-filter';
import type { ViewRow } from '../../store/testing/view-of';
import type { StoreView } from '../../store/view';
import type { Monitor, Severity, Step } from '../monitor';
import type { Watch } from '../watch';

/** A value as the docstring of Trigger has it. */
export interface PlainMoment {
  entity: string;
  at: number;
  firstAt: number;
  value: number;
  what: string;
  given?: Severity;
}

type Meaning = Pick<StoreView, 'catalogue' | 'corrections'>;
export type PlainWatch = Omit<Watch, 'view'> & { rows: readonly ViewRow[]; meaning: Meaning };

const week = 7 * dayMs;
const lists: Record<string, string> = { '{riskyCountries}': 'BR, PL' };

const read = (jql: string, { circumstances }: PlainWatch): Filter => {
  const parsed = parseJql(jql.replace(/\{\w+\}/, (name) => lists[name] ?? name));
  if (!parsed.ok) throw new Error(`${jql}: ${parsed.problem.id}`);
  return resolveTimes(parsed.filter, circumstances);
};

/** Whom a row is of; null for nobody. */
function entityOf(row: ViewRow, groupBy: Field | null, meaning: Meaning): string | null {
  if (groupBy === null) return '';
  return valueIn(row, groupBy, meaning).replace(/^(users|invited-user)\//, '') || null;
}

/** Rows that count, under a filter, of an entity. */
function under(watch: PlainWatch, jql: string, groupBy: Field | null): { row: ViewRow; at: number; entity: string }[] {
  const { rows, meaning, org, monitor, circumstances } = watch;
  const filters = [read(jql, watch), read(monitor.filter, watch)];
  return rows.flatMap((row) => {
    const entity = entityOf(row, groupBy, meaning);
    const isSelf = entityOf(row, 'actor', meaning) === entityOf(row, 'target', meaning) && row.event.actor.id !== '';
    const counts =
      row.org === org &&
      entity !== null &&
      filters.every((filter) => matchesRow(filter, row, meaning)) &&
      !(circumstances.excluded && matchesRow(circumstances.excluded, row, meaning)) &&
      (!monitor.self || isSelf);
    return counts ? [{ row, at: row.event.at, entity }] : [];
  });
}

const ended = (watch: PlainWatch, jql: string) => {
  const every = { ...watch, monitor: { ...watch.monitor, filter: '' } };
  return under(every, jql, watch.monitor.groupBy);
};

/** Every value there is in the moments, the long way. */
export function plainMoments(watch: PlainWatch): PlainMoment[] {
  const { monitor, moments } = watch;
  const { trigger, groupBy, window } = monitor;
  const all = under(watch, '', groupBy);
  const inWindow = (entity: string, at: number) =>
    all.filter((event) => event.entity === entity && event.at > at - window && event.at <= at);
  const each = <A>(
    events: readonly { entity: string; at: number }[],
    measure: (entity: string, at: number) => A[],
  ): A[] =>
    [...new Map(events.map(({ entity, at }) => [`${at} ${entity}`, { entity, at }])).values()]
      .filter(({ at }) => at >= moments.from && at < moments.to)
      .flatMap(({ entity, at }) => measure(entity, at));
  const first = (events: readonly { at: number }[]) => Math.min(...events.map(({ at }) => at));
  switch (trigger.kind) {
    case 'count':
      return each(all, (entity, at) => {
        const of = inWindow(entity, at);
        return [{ entity, at, firstAt: first(of), value: of.length, what: '' }];
      });
    case 'distinct': {
      const field = trigger.field;
      const textOf = ({ row }: { row: ViewRow }) =>
        field === 'ip-range' ? plainRange(row.event.ip) : valueIn(row, field, watch.meaning);
      return each(all, (entity, at) => {
        const of = inWindow(entity, at).filter((event) => textOf(event) !== '');
        return of.length === 0
          ? []
          : [{ entity, at, firstAt: first(of), value: new Set(of.map(textOf)).size, what: '' }];
      });
    }
    case 'missing':
      return silences(watch, all, trigger.usual);
    case 'sequence': {
      const steps = trigger.steps.map((step) => ({
        ...step,
        events: under(watch, step.filter, step.groupBy ?? groupBy),
      }));
      return each(steps.at(-1)?.events ?? [], (entity, at) => {
        const within = steps.map((step) => ({
          ...step,
          rows: step.events.filter((event) => event.entity === entity && event.at > at - window && event.at <= at),
        }));
        if (!canBe(within, at)) return [];
        return [{ entity, at, firstAt: first(within[0]?.rows ?? []), value: 1, what: '' }];
      });
    }
    case 'logins': {
      const counted = plainMoments({ ...watch, monitor: { ...monitor, trigger: { kind: 'count' } } });
      const longest = trigger.longestSession;
      if (longest === null) return counted;
      const ends = ended(watch, trigger.ends);
      const sessions = each(ends, (entity, at): PlainMoment[] => {
        const before = ends.filter((end) => end.entity === entity && end.at < at).map((end) => end.at);
        const of = all.filter((login) => login.entity === entity && login.at <= at && login.at > Math.max(...before));
        const begun = Math.max(...of.map((login) => login.at));
        if (at - begun <= longest || at - begun > longest + 30 * dayMs) return [];
        const given = gravest(monitor);
        return [{ entity, at, firstAt: begun, value: (at - begun) / hourMs, what: 'session', given }];
      });
      return [...counted, ...sessions];
    }
    default:
      throw new Error(`no plain meaning of ${trigger.kind} here`);
  }
}

const gravest = ({ thresholds }: Monitor): Severity =>
  (['critical', 'warning', 'info'] as const).find((severity) => thresholds[severity] !== undefined) ?? 'critical';

const plainRange = (ip: string) => (/^\d+\.\d+\.\d+\./.exec(ip) ? ip.replace(/\d+$/, '0/24') : ip);

/** Tries every way of giving events of the window to steps. */
function canBe(steps: readonly (Step & { rows: { row: ViewRow; at: number }[] })[], at: number): boolean {
  const events = [...new Set(steps.flatMap(({ rows }) => rows.map(({ row }) => row)))];
  const given: { step: number; at: number }[] = [];
  const isRight = () =>
    steps.every(({ atLeast }, i) => given.filter(({ step }) => step === i).length === atLeast) &&
    given.every((a) => given.every((b) => a.step >= b.step || a.at <= b.at)) &&
    given.some((event) => event.step === steps.length - 1 && event.at === at);
  const give = (i: number): boolean => {
    const row = events[i];
    if (!row) return isRight();
    if (give(i + 1)) return true;
    return steps.some(({ rows }, step) => {
      if (!rows.some((other) => other.row === row)) return false;
      given.push({ step, at: row.event.at });
      const isFound = give(i + 1);
      given.pop();
      return isFound;
    });
  };
  return give(0);
}

/** Looks at every millisecond. */
function silences(watch: PlainWatch, all: readonly { at: number; entity: string }[], usual: boolean): PlainMoment[] {
  const { monitor, moments, circumstances, rows, org } = watch;
  const { window, groupBy } = monitor;
  const oldest = Math.min(...rows.filter((row) => row.org === org).map(({ event }) => event.at));
  const reach = moments.from - window - 35 * dayMs;
  const until = Math.min(moments.to, circumstances.now, circumstances.collectedUntil);
  const entities = groupBy === null ? [''] : [...new Set(all.map(({ entity }) => entity))];
  const found: PlainMoment[] = [];
  for (const entity of entities) {
    const of = all.filter((event) => event.entity === entity && event.at >= reach).map(({ at }) => at);
    const between = (from: number, to: number) => of.filter((at) => at > from && at <= to).length;
    for (let at = moments.from; at < until; at++) {
      const last = Math.max(...of.filter((time) => time <= at));
      const since = Number.isFinite(last) ? last : groupBy === null && oldest < reach ? reach : null;
      if (since === null || between(at - window, at) > 0 || at - since < window) continue;
      const weeks = [1, 2, 3, 4].map((n) => at - n * week).filter((end) => oldest <= end - window);
      const usually = weeks.reduce((sum, end) => sum + between(end - window, end), 0);
      if (usual && (weeks.length === 0 || usually < 5 * weeks.length)) continue;
      found.push({ entity, at, firstAt: since, value: 1, what: '' });
    }
  }
  return found;
}
