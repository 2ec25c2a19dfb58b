import type { Finding } from '../../../lib/risk/finding';
import type { Contribution } from '../../../lib/risk/score';

/** How many findings that are not accepted are of the same signal as one, itself among them. */
export interface Alike {
  ofDay: number;
  ofSignal: number;
}

/** Counts those that are like a finding of the same person. */
export function alikeOf({ signal, day }: Finding, contributions: readonly Contribution[]): Alike {
  const open = contributions.filter(({ finding, acceptance }) => acceptance === null && finding.signal === signal);
  return { ofDay: open.filter(({ finding }) => finding.day === day).length, ofSignal: open.length };
}
