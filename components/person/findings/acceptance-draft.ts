import { dayMs } from '../../../lib/durations';
import type { Finding } from '../../../lib/risk/finding';
import type { Acceptance } from '../../../lib/risk/score';
import { localDay } from '../../ui/wall-time';

/** How far ahead an acceptance may end, days: what holds for longer is for weights and lists. */
export const mostDays = 365;

/** What is offered: a business trip. */
const usualDays = 7;

/** As it stands in the dialog. `day` is the last one on which it holds, `2026-03-01`. */
export interface AcceptanceDraft {
  reason: string;
  day: string;
}

/** What is missing or wrong; texts under `person.accept.wrong`. */
export type AcceptanceWrong = 'reason' | 'day' | 'past' | 'far';

export const emptyDraft = (now: number): AcceptanceDraft => ({ reason: '', day: localDay(now + usualDays * dayMs) });

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
export const wrongWith = ({ reason, day }: AcceptanceDraft, now: number): AcceptanceWrong[] => {
  const wrong: AcceptanceWrong[] = [];
  if (reason.trim() === '') wrong.push('reason');
  const until = endOfDay(day);
  if (Number.isNaN(until)) wrong.push('day');
  else if (until < now) wrong.push('past');
  else if (day > daysFor(now).last) wrong.push('far');
  return wrong;
};

/** The acceptance that the dialog says: of this finding and its like until the end of the day. */
export const acceptanceFrom = (
  draft: AcceptanceDraft,
  { org, person }: { org: string; person: string },
  { signal, value, firstAt, at }: Pick<Finding, 'signal' | 'value' | 'firstAt' | 'at'>,
  now: number,
): Acceptance => ({
  id: crypto.randomUUID(),
  org,
  person,
  signal,
  value,
  from: Math.min(firstAt, at),
  until: endOfDay(draft.day),
  reason: draft.reason.trim(),
  acceptedAt: now,
});
