import { dayMs } from '../durations';
import type { Range } from '../store/view';
import type { Finding } from './finding';
import type { Signal } from './signal';
import { signalOf } from './signals/all';

/**
 * The very events behind a finding of a person: JQL, and the times to look at (the finding's day, and all from its first
 * event to its last where that is longer).
 */
export function eventsOfFinding(finding: Finding, person: string): { jql: string; range: Range } {
  const { day, at, firstAt, signal } = finding;
  const range = { from: Math.min(day * dayMs, firstAt), to: Math.max((day + 1) * dayMs, at + 1) };
  // A signal is asked for findings of its own alone.
  const found = signalOf(signal) as Pick<Signal, 'eventsOf'> | undefined;
  if (!found) throw new RangeError(`no signal: ${signal}`);
  return { jql: found.eventsOf(finding, person), range };
}
