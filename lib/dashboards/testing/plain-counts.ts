import { otherKey } from '../../query/query';
import type { PlainEvent, PlainRow } from './plain-panels';

/** What the panels are asked about, as plain lists. */
export interface PlainWorld {
  /** Of the range and under the filter, oldest first. */
  events: readonly PlainEvent[];
  /** Of the period before; null where there is nothing to compare with. */
  before: readonly PlainEvent[] | null;
  /** Where the buckets of the range begin, ms. */
  buckets: readonly number[];
  risky: readonly string[];
  /** What clocks show: hour 0–23, weekday 1 (Monday) – 7. */
  clock(at: number): { hour: number; weekday: number };
}

type Key = (event: PlainEvent) => string;

/** The events that share a key; the greatest groups first, ties by key. */
export const top = (events: readonly PlainEvent[], key: Key, most = Number.POSITIVE_INFINITY) =>
  [...Map.groupBy(events, key)]
    .map(([name, of]) => ({ key: name, of }))
    .sort((a, b) => b.of.length - a.of.length || (a.key < b.key ? -1 : 1))
    .slice(0, most);

/** How many different things the events speak of. */
export const distinct = (events: readonly PlainEvent[], key: Key): number =>
  new Set(events.map(key).filter((value) => value !== '')).size;

/** The last `most` of them, the last first. */
export const newest = (events: readonly PlainEvent[], most: number): PlainEvent[] => events.toReversed().slice(0, most);

/** A figure of this period and of the one before. */
export const figure = (
  { events, before }: PlainWorld,
  measure: string,
  count: (events: readonly PlainEvent[]) => number,
): PlainRow => ({ measure, now: count(events), before: before && count(before) });

/** Counts by bucket and key, zeros too: the given keys, or those there are, the greatest first and all others last. */
export const overTime = (
  { events, buckets }: PlainWorld,
  column: string,
  is: (event: PlainEvent) => boolean,
  keyOf: (events: readonly PlainEvent[]) => Key,
  given?: readonly string[],
): PlainRow[] => {
  const those = events.filter(is);
  if (those.length === 0) return [];
  const key = keyOf(those);
  const found = top(those, key).map(({ key: name }) => name);
  const keys = given ?? [...found.filter((name) => name !== otherKey), ...found.filter((name) => name === otherKey)];
  return buckets.flatMap((time, i) => {
    const then = those.filter(({ at }) => at >= time && at < (buckets[i + 1] ?? Number.POSITIVE_INFINITY));
    return keys.map((name) => ({ time, [column]: name, events: then.filter((event) => key(event) === name).length }));
  });
};

/** Counts by two keys: the greatest stacks first, in each the greatest pieces. */
export const stacked = (events: readonly PlainEvent[], keys: Readonly<Record<string, Key>>): PlainRow[] => {
  const [[outer = '', byOuter] = [], [inner = '', byInner] = []] = Object.entries(keys);
  if (!byOuter || !byInner) throw new Error('two keys make stacks');
  return top(events, byOuter).flatMap(({ key, of }) =>
    top(of, byInner).map(({ key: piece, of: those }) => ({ [outer]: key, [inner]: piece, events: those.length })),
  );
};
