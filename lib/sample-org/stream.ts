import { hourMs } from '../durations';

/** Where a reader of the stream stands: behind the event with this processing time (ms) and id. */
export interface Position {
  processedAt: number;
  id: string;
}

/** An event and its place in the stream. */
export interface Placed<E> extends Position {
  event: E;
}

export type Order = 'asc' | 'desc';

export interface StreamQuery<E> {
  /** `from` ≤ processing time < `to`, ms. */
  from: number;
  to: number;
  order: Order;
  /** Go on behind this one; null at the beginning. */
  after: Position | null;
  limit: number;
  /** Passes over events that it answers false for. */
  accepts?: (placed: Placed<E>) => boolean;
}

export const comparePositions = (a: Position, b: Position): number =>
  a.processedAt - b.processedAt || (a.id < b.id ? -1 : Number(a.id > b.id));

/** Looked at in one go: long enough to be few, short enough to make little that is thrown away. */
const step = 6 * hourMs;

function* windows<E>({ from, to, order, after }: StreamQuery<E>): Generator<readonly [from: number, to: number]> {
  if (order === 'asc') {
    for (let at = Math.max(from, after?.processedAt ?? from); at < to; at += step) yield [at, Math.min(at + step, to)];
  } else {
    for (let at = Math.min(to, after ? after.processedAt + 1 : to); at > from; at -= step)
      yield [Math.max(at - step, from), at];
  }
}

/** One page of a stream; `between` gives what was processed in a window (ms, half-open), in ascending order. */
export const takePage = <E>(between: (from: number, to: number) => Placed<E>[], query: StreamQuery<E>): Placed<E>[] => {
  const { order, after, limit, accepts } = query;
  const sign = order === 'asc' ? 1 : -1;
  const page: Placed<E>[] = [];
  for (const [from, to] of windows(query)) {
    const found = between(from, to);
    for (const placed of order === 'asc' ? found : found.reverse()) {
      if (after && sign * comparePositions(placed, after) <= 0) continue;
      if (accepts && !accepts(placed)) continue;
      page.push(placed);
      if (page.length === limit) return page;
    }
  }
  return page;
};
