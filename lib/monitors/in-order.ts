import type { EventTable } from './event-table';

/** Puts each entity's events in order of time, those of one millisecond by their places; in place. */
export function putTableInOrder(table: EventTable): void {
  const { ends } = table;
  for (let i = 0; i + 1 < ends.length; i++) putInOrder(table, ends[i] as number, ends[i + 1] as number);
}

/** Merges the stretches that are in order already, in pairs. */
function putInOrder(table: EventTable, begin: number, end: number): void {
  for (let starts = stretchesOf(table, begin, end); starts.length > 1; ) {
    const left: number[] = [];
    for (let s = 0; s < starts.length; s += 2) {
      const [from = end, middle = end, to = end] = starts.slice(s, s + 3);
      left.push(from);
      if (middle < to) merge(table, from, middle, to);
    }
    starts = left;
  }
}

/** Where stretches begin that are in order. */
function stretchesOf({ at, places }: EventTable, begin: number, end: number): number[] {
  const starts = [begin];
  for (let row = begin + 1; row < end; row++) {
    const before = at[row - 1] as number;
    const time = at[row] as number;
    const isAfter = time > before || (time === before && !((places[row] as number) < (places[row - 1] as number)));
    if (!isAfter) starts.push(row);
  }
  return starts;
}

/**
 * Merges two neighbours. Segments mostly follow each other and overlap by little: only what lies on the other's side of
 * the middle is moved.
 */
function merge(table: EventTable, from: number, middle: number, to: number): void {
  const { at, places, codes } = table;
  // Of one millisecond the left one is first where nobody asked for places.
  const isLeftFirst = (left: number, right: number) =>
    (at[left] as number) < (at[right] as number) ||
    (at[left] === at[right] && !((places[right] as number) < (places[left] as number)));
  const begin = firstWhere(from, middle, (row) => !isLeftFirst(row, middle));
  const end = firstWhere(middle, to, (row) => isLeftFirst(middle - 1, row));
  const order = new Uint32Array(end - begin);
  for (let i = begin, j = middle, next = 0; next < order.length; next++)
    order[next] = j === end || (i < middle && isLeftFirst(i, j)) ? i++ : j++;
  for (const column of [at, places, ...codes]) {
    if (column.length === 0) continue;
    const before = column.slice(begin, end);
    for (let i = 0; i < order.length; i++) column[begin + i] = before[(order[i] as number) - begin] as number;
  }
}

/** The first row from `from` to `to` of which something is true that is true of all after it; `to` where there is none. */
function firstWhere(from: number, to: number, is: (row: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (is(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
