import type { Exclusion } from '../../lib/alerts/exclusion';
import { exclusionJql } from '../../lib/alerts/exclusion-filter';
import { dayMs } from '../../lib/durations';
import type { JqlProblem } from '../../lib/filter/jql-problem';
import { parseJql } from '../../lib/filter/parse-jql';
import { localDay } from '../ui/wall-time';

export const exclusionKinds = ['people', 'ip-ranges', 'countries', 'apps', 'filter'] as const;

/** For how long, days; `day` is a date, and `never` has no end. */
export const expiries = ['7', '30', '90', '365', 'day', 'never'] as const;

export type Expiry = (typeof expiries)[number];

/** An exclusion as it stands in the form: what was chosen of each kind stays while another one is looked at. */
export interface ExclusionDraft {
  kind: Exclusion['kind'];
  values: Readonly<Record<Exclusion['kind'], readonly string[]>>;
  /** Whether it is for some monitors only, and which. */
  some: boolean;
  monitors: readonly string[];
  reason: string;
  expiry: Expiry;
  /** `2026-03-01` */
  day: string;
}

/** What is missing or wrong; a closed set, with texts under `exclusions.wrong`. */
export type ExclusionWrong = 'values' | 'filter' | 'monitors' | 'reason' | 'day';

const noValues = { people: [], 'ip-ranges': [], countries: [], apps: [], filter: [] };

/** The form of an exclusion that is there, or of a new one of which something may be known. */
export const exclusionDraftOf = (initial: Partial<Exclusion> | null, now: number): ExclusionDraft => {
  const { kind = 'people', values = [], monitors = null, reason = '', expiresAt } = initial ?? {};
  const ends = expiresAt === undefined ? now + 30 * dayMs : expiresAt;
  return {
    kind,
    values: { ...noValues, [kind]: values },
    some: monitors !== null,
    monitors: monitors ?? [],
    reason,
    expiry: expiresAt === undefined ? '30' : expiresAt === null ? 'never' : 'day',
    // The day whose end it is.
    day: localDay((ends ?? now + 30 * dayMs) - 1),
  };
};

/** When it ends, ms: a day at its end, by the clock of this computer. Null for never, NaN for a day that is none. */
export const expiresAtOf = ({ expiry, day }: ExclusionDraft, now: number): number | null => {
  if (expiry === 'never') return null;
  if (expiry !== 'day') return now + Number(expiry) * dayMs;
  const [year = Number.NaN, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + 1).getTime();
};

/** What it comes down to, in JQL. */
export const filterOfDraft = ({ kind, values }: ExclusionDraft): string =>
  values[kind].length === 0 ? '' : exclusionJql(kind, values[kind]).trim();

/** Why a filter cannot be read; null where it can, and for those that the form makes itself. */
export const filterProblemOf = (draft: ExclusionDraft): JqlProblem | null => {
  if (draft.kind !== 'filter') return null;
  const parsed = parseJql(filterOfDraft(draft));
  return parsed.ok ? null : parsed.problem;
};

/** All that keeps it from being saved. */
export const wrongWith = (draft: ExclusionDraft, now: number): ExclusionWrong[] => {
  const ends = expiresAtOf(draft, now);
  const wrong: ExclusionWrong[] = [];
  if (filterOfDraft(draft) === '') wrong.push('values');
  else if (filterProblemOf(draft)) wrong.push('filter');
  if (draft.some && draft.monitors.length === 0) wrong.push('monitors');
  if (draft.reason.trim() === '') wrong.push('reason');
  if (ends !== null && !(ends > now)) wrong.push('day');
  return wrong;
};

/** The exclusion that the form says; a new id where there is none yet. */
export const exclusionOf = (draft: ExclusionDraft, initial: Partial<Exclusion> | null, now: number): Exclusion => ({
  id: initial?.id ?? crypto.randomUUID(),
  kind: draft.kind,
  values: [...draft.values[draft.kind]],
  filter: filterOfDraft(draft),
  monitors: draft.some ? [...draft.monitors] : null,
  reason: draft.reason.trim(),
  createdAt: initial?.createdAt ?? now,
  expiresAt: expiresAtOf(draft, now),
});
