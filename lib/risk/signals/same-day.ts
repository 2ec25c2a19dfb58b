import { dayMs } from '../../durations';
import type { Rows } from '../ground';

/** The day (UTC) of a time, as days since 1970. */
export const dayOf = (at: number): number => Math.floor(at / dayMs);

/** How many rows from `row` on, of the same day (UTC), are such: to be asked for findings, not for every event. */
export function countSameDay(at: Float64Array, { to }: Rows, row: number, isSuch: (row: number) => boolean): number {
  const end = (dayOf(at[row] as number) + 1) * dayMs;
  let count = 0;
  for (let i = row; i < to && (at[i] as number) < end; i++) if (isSuch(i)) count++;
  return count;
}
