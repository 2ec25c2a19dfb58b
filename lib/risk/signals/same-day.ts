import { dayMs } from '../../durations';
import type { Rows } from '../ground';

/** The day (UTC) of a time, as days since 1970. */
export const dayOf = (at: number): number => Math.floor(at / dayMs);

/** The rows from `row` on that are of its day (UTC): to be asked for findings, not for every event. */
export function sameDay(at: Float64Array, { to }: Rows, row: number): number[] {
  const end = (dayOf(at[row] as number) + 1) * dayMs;
  const rows: number[] = [];
  for (let i = row; i < to && (at[i] as number) < end; i++) rows.push(i);
  return rows;
}

/** How many of them are such. */
export function countSameDay(at: Float64Array, { to }: Rows, row: number, isSuch: (row: number) => boolean): number {
  const end = (dayOf(at[row] as number) + 1) * dayMs;
  let count = 0;
  for (let i = row; i < to && (at[i] as number) < end; i++) if (isSuch(i)) count++;
  return count;
}
