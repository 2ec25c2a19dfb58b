import { compilePattern } from './pattern';
import type { FieldColumn } from './row-columns';

interface Kept {
  /** 1 for every code that matches; never written to again. */
  marks: Uint8Array;
  /** How much of `rewritten` it knows. */
  rewritten: number;
}

/** Of each column, by its values, the patterns that were asked for last. */
const keptOf = new WeakMap<readonly string[], Map<string, Kept>>();
/** How many patterns are kept of a column, a byte a code each: the monitors of the pack need four. */
const mostKept = 16;

/**
 * Which codes of a column a pattern matches, by value, label or detail: 1 or 0 for each. Kept as long as the column:
 * texts are many and change rarely, so that only those are looked at that are new or have changed.
 */
export function patternMarks(pattern: string, column: FieldColumn): Uint8Array {
  const { values, rewritten = [] } = column;
  const patterns = keptOf.get(values) ?? new Map<string, Kept>();
  keptOf.set(values, patterns);
  const before = patterns.get(pattern);
  const kept =
    before && isOf(column, before) ? before : { marks: marked(pattern, column, before), rewritten: rewritten.length };
  // The one that was not asked for longest stands first.
  patterns.delete(pattern);
  patterns.set(pattern, kept);
  const [oldest] = patterns.keys();
  if (patterns.size > mostKept && oldest !== undefined) patterns.delete(oldest);
  return kept.marks;
}

const isOf = ({ values, rewritten = [] }: FieldColumn, kept: Kept): boolean =>
  kept.marks.length === values.length && kept.rewritten === rewritten.length;

function marked(pattern: string, { values, labels, details, rewritten = [] }: FieldColumn, before?: Kept): Uint8Array {
  const matches = compilePattern(pattern);
  const matchesEmpty = matches('');
  const isMatched = (text: string | undefined) => (text ? matches(text) : matchesEmpty);
  const marks = new Uint8Array(values.length);
  if (before) marks.set(before.marks);
  const mark = (code: number) => {
    const isAny =
      isMatched(values[code]) || (labels && isMatched(labels[code])) || (details && isMatched(details[code]));
    marks[code] = isAny ? 1 : 0;
  };
  for (let i = before?.rewritten ?? 0; before && i < rewritten.length; i++) mark(rewritten[i] as number);
  for (let code = before?.marks.length ?? 0; code < marks.length; code++) mark(code);
  return marks;
}
