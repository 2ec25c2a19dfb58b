import type { EventTable } from './event-table';

/** Puts each entity's events in order of time, those of one millisecond by their places; in place. */
export function putTableInOrder(table: EventTable): void {
  const { ends } = table;
  for (let i = 0; i + 1 < ends.length; i++) putInOrder(table, ends[i] as number, ends[i + 1] as number);
}

/** Merges the stretches that are in order already, in pairs. */
function putInOrder({ at, places, codes }: EventTable, begin: number, end: number): void {
  const isBefore = (a: number, b: number) =>
    (at[a] as number) < (at[b] as number) ||
    (at[a] === at[b] && (places.length > 0 ? (places[a] as number) < (places[b] as number) : a < b));
  let starts = [begin];
  for (let i = begin + 1; i < end; i++) if (!isBefore(i - 1, i)) starts.push(i);
  if (starts.length === 1) return;
  const length = end - begin;
  let order = Uint32Array.from({ length }, (_, i) => begin + i);
  let merged = new Uint32Array(length);
  while (starts.length > 1) {
    const left: number[] = [];
    for (let s = 0; s < starts.length; s += 2) {
      const from = (starts[s] ?? end) - begin;
      const middle = (starts[s + 1] ?? end) - begin;
      const to = (starts[s + 2] ?? end) - begin;
      left.push(from + begin);
      for (let i = from, j = middle, next = from; next < to; next++) {
        const isFirst = j === to || (i < middle && isBefore(order[i] as number, order[j] as number));
        merged[next] = (isFirst ? order[i++] : order[j++]) as number;
      }
    }
    [order, merged, starts] = [merged, order, left];
  }
  for (const column of [at, places, ...codes]) {
    if (column.length === 0) continue;
    const sorted = column.slice(begin, end);
    for (let i = 0; i < length; i++) sorted[i] = column[order[i] as number] as number;
    column.set(sorted, begin);
  }
}
