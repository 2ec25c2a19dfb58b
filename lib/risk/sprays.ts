import { minuteMs } from '../durations';
import type { Spray } from './ground';

/** Within so much time … */
export const sprayWindow = 30 * minuteMs;
/** … at least so many accounts, as the monitor of the same name has it. */
export const sprayAccounts = 5;

/** Failed logins as they are met, in no order: three numbers each. */
export interface Failures {
  at: number[];
  ip: number[];
  actor: number[];
}

/**
 * Addresses that failed with many accounts: wherever the failures of some half hour are of five accounts or more. Half
 * hours that touch are one spray, and its accounts are all of it. By code of the address, in order of time.
 */
export function spraysAmong({ at, ip, actor }: Failures): Map<number, Spray[]> {
  const byIp = Map.groupBy(at.keys(), (i) => ip[i] as number);
  const sprays = new Map<number, Spray[]>();
  for (const [code, of] of byIp) {
    // The address that an event does not say is none.
    if (code === 0 || of.length < sprayAccounts) continue;
    of.sort((a, b) => (at[a] as number) - (at[b] as number));
    const found = spraysOf(of.map((i) => ({ at: at[i] as number, actor: actor[i] as number })));
    if (found.length > 0) sprays.set(code, found);
  }
  return sprays;
}

interface Failure {
  at: number;
  actor: number;
}

function spraysOf(failures: readonly Failure[]): Spray[] {
  // The first and the last failure of each, by their places.
  const runs: { first: number; last: number }[] = [];
  const within = new Map<number, number>();
  let oldest = 0;
  for (const [newest, { at, actor }] of failures.entries()) {
    within.set(actor, (within.get(actor) ?? 0) + 1);
    for (; (failures[oldest] as Failure).at <= at - sprayWindow; oldest++) {
      const gone = (failures[oldest] as Failure).actor;
      const left = (within.get(gone) ?? 1) - 1;
      if (left === 0) within.delete(gone);
      else within.set(gone, left);
    }
    if (within.size < sprayAccounts) continue;
    const run = runs.at(-1);
    if (run && oldest <= run.last) run.last = newest;
    else runs.push({ first: oldest, last: newest });
  }
  return runs.map(({ first, last }) => ({
    from: (failures[first] as Failure).at,
    to: (failures[last] as Failure).at,
    accounts: new Set(failures.slice(first, last + 1).map(({ actor }) => actor)).size,
  }));
}
