import { dayMs } from '../durations';
import type { Finding, SignalId } from './finding';

/** What the admin has accepted of a person: it is shown and counts no more, and so are its like up to `until`. */
export interface Acceptance {
  id: string;
  org: string;
  person: string;
  signal: SignalId;
  /** What it is about, as `Finding.value`; null for everything that the signal finds. */
  value: string | null;
  /** Findings of that signal, person and value whose events are from `from` to `until`, ms, both inclusive. */
  from: number;
  until: number;
  /** The admin's words. */
  reason: string;
  acceptedAt: number;
}

/** The acceptance that covers a finding of the person that the acceptances are of. */
export const acceptanceOf = (finding: Finding, acceptances: readonly Acceptance[]): Acceptance | null =>
  acceptances.find(
    ({ signal, value, from, until }) =>
      signal === finding.signal &&
      (value === null || value === finding.value) &&
      finding.at >= from &&
      finding.at <= until,
  ) ?? null;

/** From when until when a finding's day is, ms, both inclusive. */
export const spanOfDay = ({ day }: Pick<Finding, 'day'>): { from: number; until: number } => ({
  from: day * dayMs,
  until: (day + 1) * dayMs - 1,
});

/** What an acceptance covers: what is about one value, or everything that the signal finds, of one day or until an end. */
export type AcceptanceScope = 'value' | 'day' | 'signal';

export const scopeOf = ({ value, from, until }: Pick<Acceptance, 'value' | 'from' | 'until'>): AcceptanceScope => {
  if (value !== null) return 'value';
  return from % dayMs === 0 && until === from + dayMs - 1 ? 'day' : 'signal';
};
