import { dayMs } from '../durations';
import type { Ground, Rows } from './ground';
import type { Learned } from './person-record';

/** Findings are of so many days; what is older is only learned from. */
export const findingsDays = 120;
/** Days since the first event held … */
export const learnDays = 14;
/** … and successful logins, before anything of a person can be called unusual. */
export const learnLogins = 10;

/** How much is known of somebody, by what they did: rows of `Ground.acts`. */
export function learnedOf({ from, to }: Rows, ground: Pick<Ground, 'acts' | 'activities' | 'circumstances'>): Learned {
  const { at, activity } = ground.acts;
  if (from === to) return { from: null, events: 0, logins: 0, at: null };
  // A login that failed is another activity.
  const isLogin = ground.activities('login');
  const first = at[from] as number;
  let logins = 0;
  let enoughAt = Number.POSITIVE_INFINITY;
  for (let row = from; row < to; row++) {
    if (!isLogin[activity[row] as number]) continue;
    // What comes with the last of them has too few before it.
    if (++logins === learnLogins) enoughAt = Math.max(first + learnDays * dayMs, (at[row] as number) + 1);
  }
  return { from: first, events: to - from, logins, at: enoughAt <= ground.circumstances.now ? enoughAt : null };
}
