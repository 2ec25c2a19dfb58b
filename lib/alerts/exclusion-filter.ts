import type { Filter, WrittenFilter } from '../filter/filter';
import { formatJql } from '../filter/format-jql';
import type { JqlProblem } from '../filter/jql-problem';
import { type ParsedJql, parseJql } from '../filter/parse-jql';
import { type Clock, resolveTimes } from '../filter/resolve-times';
import type { Exclusion } from './exclusion';

const fieldOf = { people: 'actor', apps: 'actor', 'ip-ranges': 'ip', countries: 'country' } as const;

/**
 * What an exclusion comes down to, in JQL: events by those people or apps (account ids), from those addresses or ranges
 * (CIDR), or from those countries (ISO alpha-2). Of `filter` the only value is JQL already. No value excludes nothing.
 */
export function exclusionJql(kind: Exclusion['kind'], values: readonly string[]): string {
  if (kind === 'filter') return values[0] ?? '';
  return formatJql({ kind: 'in', field: fieldOf[kind], values: [...values] });
}

/**
 * The events that do not count for a monitor; null where all do. An exclusion ends by the time of events: those from
 * `expiresAt` on count, those before never do. One that cannot be read excludes nothing: see `brokenExclusions`.
 */
export function excludedFrom(monitorId: string, exclusions: readonly Exclusion[], clock: Clock): Filter | null {
  const of = exclusions
    .filter(({ monitors }) => monitors === null || monitors.includes(monitorId))
    .map((exclusion) => filterOf(exclusion, clock))
    .filter((filter) => filter !== null);
  const [only] = of;
  return of.length > 1 ? { kind: 'or', of } : (only ?? null);
}

function filterOf(exclusion: Exclusion, clock: Clock): Filter | null {
  const { expiresAt } = exclusion;
  const read = readOnce(exclusion);
  if (!read.ok) return null;
  const filter = resolveTimes(read.filter, clock);
  return expiresAt === null ? filter : { kind: 'and', of: [filter, { kind: 'between', from: null, to: expiresAt }] };
}

/** An exclusion that excludes nothing, and why: its JQL does not parse, or says nothing and would exclude all there is. */
export interface BrokenExclusion {
  exclusion: Exclusion;
  problem: JqlProblem | 'empty';
}

/** The exclusions that cannot be read; they are left out wherever events are excluded. */
export const brokenExclusions = (exclusions: readonly Exclusion[]): BrokenExclusion[] =>
  exclusions.flatMap((exclusion) => {
    const read = readOnce(exclusion);
    return read.ok ? [] : [{ exclusion, problem: read.problem }];
  });

type Read = { ok: true; filter: WrittenFilter } | { ok: false; problem: JqlProblem | 'empty' };

/** Every monitor asks for the same exclusions, at every evaluation. */
const known = new WeakMap<Exclusion, Read>();

function readOnce(exclusion: Exclusion): Read {
  const before = known.get(exclusion);
  if (before) return before;
  const read: ParsedJql | Read =
    exclusion.filter.trim() === '' ? { ok: false, problem: 'empty' } : parseJql(exclusion.filter);
  known.set(exclusion, read);
  return read;
}
