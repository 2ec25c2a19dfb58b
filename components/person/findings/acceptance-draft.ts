import { dayMs } from '../../../lib/durations';
import { type Acceptance, type AcceptanceScope, spanOfDay } from '../../../lib/risk/acceptance';
import type { Finding } from '../../../lib/risk/finding';
import { localDay } from '../../ui/wall-time';

/** How far ahead an acceptance may end, days: what holds for longer is for weights and lists. */
export const mostDays = 365;

/** What is offered: a business trip. */
const usualDays = 7;

/** As it stands in the dialog. `day` is the last one on which it holds, `2026-03-01`; one of a day ends with that day. */
export interface AcceptanceDraft {
  scope: AcceptanceScope;
  reason: string;
  day: string;
}

/** What is missing or wrong; texts under `person.accept.wrong`. */
export type AcceptanceWrong = 'reason' | 'day' | 'past' | 'far';

export const emptyDraft = (now: number, scope: AcceptanceScope = 'value'): AcceptanceDraft => ({
  scope,
  reason: '',
  day: localDay(now + usualDays * dayMs),
});

/** The first and the last day that can be chosen. */
export const daysFor = (now: number): { first: string; last: string } => ({
  first: localDay(now),
  last: localDay(now + mostDays * dayMs),
});

/** The last ms of a day by the clock of this computer; NaN for a day that is none. */
export const endOfDay = (day: string): number => {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number);
  return new Date(year, month - 1, date + 1).getTime() - 1;
};

/** All that keeps it from being saved. */
export const wrongWith = ({ scope, reason, day }: AcceptanceDraft, now: number): AcceptanceWrong[] => {
  const wrong: AcceptanceWrong[] = [];
  if (reason.trim() === '') wrong.push('reason');
  if (scope === 'day') return wrong;
  const until = endOfDay(day);
  if (Number.isNaN(until)) wrong.push('day');
  else if (until < now) wrong.push('past');
  else if (day > daysFor(now).last) wrong.push('far');
  return wrong;
};

type Accepted = Pick<Finding, 'signal' | 'value' | 'day' | 'firstAt' | 'at'>;

/** What the dialog says is covered: this finding and its like from then on, all of its signal and day, or all of its signal. */
const coveredBy = (
  { scope, day }: AcceptanceDraft,
  finding: Accepted,
): Pick<Acceptance, 'value' | 'from' | 'until'> => {
  if (scope === 'day') return { value: null, ...spanOfDay(finding) };
  if (scope === 'signal') return { value: null, from: 0, until: endOfDay(day) };
  return { value: finding.value, from: Math.min(finding.firstAt, finding.at), until: endOfDay(day) };
};

/** The acceptance that the dialog says. */
export const acceptanceFrom = (
  draft: AcceptanceDraft,
  { org, person }: { org: string; person: string },
  finding: Accepted,
  now: number,
): Acceptance => ({
  id: crypto.randomUUID(),
  org,
  person,
  signal: finding.signal,
  ...coveredBy(draft, finding),
  reason: draft.reason.trim(),
  acceptedAt: now,
});
