import type { Selected } from '../filter/compile-filter';
import type { Segment } from '../store/view';
import { eventRow } from './event-row';
import type { Plan, PlanContext } from './plan';
import type { ListQuery, ListResult } from './query';
import { countOf, type Select } from './select';

/** The selected rows of one segment, read from the newest on. */
interface Cursor {
  segment: Segment;
  selected: Selected;
  /** How many rows are left. */
  left: number;
}

/**
 * Works out a list query: the total is counted together with what other queries ask; then rows are looked for from the
 * newest segment on, and no further than it takes.
 */
export function* planList({ range, filter, limit, offset = 0 }: ListQuery, context: PlanContext): Plan {
  const { view, columns, cubes, select } = context;
  const counts = cubes.ask({ range, filter, dimensions: [] });
  yield [];
  const total = counts?.()[0] ?? 0;
  const wanted = Math.min(limit, total - offset);
  const rows: ListResult['rows'] = [];
  let passed = 0;
  const inRange = view.segments.filter(({ from, to }) => to >= range.from && from < range.to);
  if (wanted > 0)
    for (const { segment, row } of newestFirst(inRange, select({ range, filter }))) {
      if (passed < offset) passed++;
      else rows.push(eventRow(segment, row, view, columns));
      if (rows.length >= wanted) break;
    }
  const result: ListResult = { kind: 'list', rows, total };
  return result;
}

const nextRow = ({ selected: { from, rows }, left }: Cursor): number => rows?.[left - 1] ?? from + left - 1;
const nextAt = (cursor: Cursor): number => cursor.segment.at[nextRow(cursor)] ?? 0;

/** Newest first; of two at the same time the one of the younger segment, then the later row. */
const compare = (a: Cursor, b: Cursor) => nextAt(b) - nextAt(a) || b.segment.id - a.segment.id;

/** Merges segments that may overlap; one is looked into only once its newest row could be the next. */
function* newestFirst(segments: readonly Segment[], select: Select): Generator<{ segment: Segment; row: number }> {
  const waiting = segments.toSorted((a, b) => a.to - b.to);
  const open: Cursor[] = [];
  for (;;) {
    let best = open.reduce<Cursor | undefined>((a, b) => (a && compare(a, b) < 0 ? a : b), undefined);
    for (let next = waiting.at(-1); next && (!best || next.to >= nextAt(best)); next = waiting.at(-1)) {
      waiting.pop();
      const selected = select(next);
      const cursor = { segment: next, selected, left: countOf(selected) };
      if (cursor.left === 0) continue;
      open.push(cursor);
      if (!best || compare(cursor, best) < 0) best = cursor;
    }
    if (!best) return;
    yield { segment: best.segment, row: nextRow(best) };
    best.left--;
    if (best.left === 0) open.splice(open.indexOf(best), 1);
  }
}
