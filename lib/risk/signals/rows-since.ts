import type { Rows, TrailColumns } from '../ground';

/** The rows of a person from a moment on (ms): they are in order of time. */
export function rowsSince({ at }: Pick<TrailColumns, 'at'>, { from, to }: Rows, since: number): Rows {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((at[middle] as number) < since) low = middle + 1;
    else high = middle;
  }
  return { from: low, to };
}
