import type { Definition } from '../monitors/monitor';

/** What decides whether a monitor fires, of something that has more to it; without what says nothing. */
export function definitionOf(from: Definition): Definition {
  const { filter, groupBy, trigger, thresholds, window, recovery, among, self } = from;
  const definition: Definition = { filter, groupBy, trigger, thresholds, window, recovery };
  if (among) definition.among = among;
  if (self) definition.self = self;
  return definition;
}

type Differences = Partial<Definition>;

/** What of `definition` is not as in `from`; `among` is '' and `self` false where they were taken away. */
export function differencesFrom(from: Definition, definition: Definition): Differences {
  const plain = definitionOf(from);
  const other = definitionOf(definition);
  const explicit: Required<Definition> = { ...other, among: other.among ?? '', self: other.self ?? false };
  const before: Required<Definition> = { ...plain, among: plain.among ?? '', self: plain.self ?? false };
  const keys = (Object.keys(explicit) as (keyof Definition)[]).filter((key) => !isSame(explicit[key], before[key]));
  return Object.fromEntries(keys.map((key) => [key, explicit[key]]));
}

/** Whether two values of plain JSON say the same, whatever the order of their keys; what is undefined is not there. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const ours = entriesOf(a);
  const theirs = new Map(entriesOf(b));
  return ours.length === theirs.size && ours.every(([key, value]) => theirs.has(key) && isSame(value, theirs.get(key)));
}

const entriesOf = (of: object): [string, unknown][] => Object.entries(of).filter(([, value]) => value !== undefined);
