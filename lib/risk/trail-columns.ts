import type { TrailColumns } from './ground';

/** Trail columns that are being written; all of one kind, so that loops over any of them meet no other. */
export type WrittenColumns = { at: Float64Array } & Record<CodeColumn, Uint32Array>;

type CodeColumn = Exclude<keyof TrailColumns, 'at'>;

const codeColumns = [
  'activity',
  'outcome',
  'actor',
  'target',
  'scope',
  'product',
  'authType',
  'token',
  'country',
  'ip',
  'ipRange',
  'place',
] as const satisfies CodeColumn[];

/** Columns of so many rows. `made` is called after each: room for a million rows is not made at once. */
export async function emptyColumns(rows: number, made: () => Promise<void>): Promise<WrittenColumns> {
  const codes: Partial<Record<CodeColumn, Uint32Array>> = {};
  for (const column of codeColumns) {
    // Filled at once: else all memory is asked for by the first rows, which go everywhere.
    codes[column] = new Uint32Array(rows).fill(0);
    await made();
  }
  return { at: new Float64Array(rows), ...(codes as Record<CodeColumn, Uint32Array>) };
}

/** Puts rows in order of time; those of one time stay as they were. Answers whether they were not. */
export function orderRows(columns: WrittenColumns, from: number, to: number): boolean {
  const { at } = columns;
  let row = from + 1;
  while (row < to && (at[row - 1] as number) <= (at[row] as number)) row++;
  if (row >= to) return false;
  const order = Uint32Array.from({ length: to - from }, (_, i) => from + i);
  order.sort((a, b) => (at[a] as number) - (at[b] as number) || a - b);
  for (const column of [at, ...codeColumns.map((id) => columns[id])]) {
    const before = column.slice(from, to);
    for (let i = 0; i < order.length; i++) column[from + i] = before[(order[i] as number) - from] as number;
  }
  return true;
}
