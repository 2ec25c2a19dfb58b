import type { Field } from '../../filter/filter';
import type { Acts } from './acts';
import { weekBegan } from './this-week';

/** A value of a field that a person's events have. */
export interface Seen {
  value: string;
  /** The name to show; '' where there is none. */
  label: string;
  /** Event times over all that is held of the person, whatever range and filter, ms. */
  firstAt: number;
  lastAt: number;
  /** How many events of the range and under the filter have it, and how many of them failed. */
  events: number;
  failed: number;
  /** First seen this week, by somebody who was seen before. */
  isNew: boolean;
  /** Index in `all` of its last event. */
  last: number;
}

/**
 * The values of a field in some of a person's events (`shown`), the one last seen first; when each was first and last
 * seen is told by `all` that are held of the person.
 */
export function seenOf(field: Field, shown: Acts, all: Acts, now: number): Seen[] {
  const began = weekBegan(now);
  const isKnown = (all.at[0] ?? now) < began;
  const spans = spansOf(all.codes(field));
  const seen = new Map<number, Seen>();
  const codes = shown.codes(field);
  const outcomes = shown.codes('outcome');
  const failure = shown.codeOf('outcome', 'failure');
  for (let i = 0; i < shown.count; i++) {
    const code = codes[i] as number;
    if (code === 0) continue;
    let own = seen.get(code);
    if (!own) {
      const { first, last } = spans.get(code) ?? { first: 0, last: 0 };
      const firstAt = all.at[first] ?? 0;
      own = {
        value: shown.text(field, code),
        label: shown.label(field, code),
        firstAt,
        lastAt: all.at[last] ?? 0,
        events: 0,
        failed: 0,
        isNew: isKnown && firstAt >= began,
        last,
      };
      seen.set(code, own);
    }
    own.events++;
    if (outcomes[i] === failure) own.failed++;
  }
  return [...seen.values()].sort((a, b) => b.lastAt - a.lastAt || (a.value < b.value ? -1 : 1));
}

/** Where each code stands first and last. */
function spansOf(codes: Uint32Array): Map<number, { first: number; last: number }> {
  const spans = new Map<number, { first: number; last: number }>();
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    const before = spans.get(code);
    if (before) before.last = i;
    else spans.set(code, { first: i, last: i });
  }
  return spans;
}
