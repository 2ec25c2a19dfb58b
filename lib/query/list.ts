import type { Selected } from '../filter/compile-filter';
import type { Segment } from '../store/view';
import { eventRow } from './event-row';
import type { Plan, PlanContext } from './plan';
import type { ListQuery, ListResult } from './query';
import { countOf } from './select';

/** The selected rows of one segment, read from the newest on. */
interface Cursor {
  segment: Segment;
  selected: Selected;
  /** How many rows are left. */
  left: number;
}

/** Works out a list query: one pass that only remembers what is selected, then a merge from the newest on. */
export function* planList({ range, filter, limit, offset = 0 }: ListQuery, context: PlanContext): Plan {
  const cursors: Cursor[] = [];
  let total = 0;
  yield [
    {
      range,
      filter,
      feed(segment, selected) {
        const left = countOf(selected);
        if (left > 0) cursors.push({ segment, selected, left });
        total += left;
      },
    },
  ];
  const rows: ListResult['rows'] = [];
  let passed = 0;
  for (const { segment, row } of newestFirst(cursors)) {
    if (rows.length >= limit) break;
    if (passed < offset) passed++;
    else rows.push(eventRow(segment, row, context.view, context.columns));
  }
  const result: ListResult = { kind: 'list', rows, total };
  return result;
}

const nextRow = ({ selected: { from, rows }, left }: Cursor): number => rows?.[left - 1] ?? from + left - 1;
const nextAt = (cursor: Cursor): number => cursor.segment.at[nextRow(cursor)] ?? 0;

/** Newest first; of two at the same time the one of the younger segment, then the later row. */
const compare = (a: Cursor, b: Cursor) => nextAt(b) - nextAt(a) || b.segment.id - a.segment.id;

/** Merges segments that may overlap; one is looked at only once its newest row could be the next. */
function* newestFirst(cursors: readonly Cursor[]): Generator<{ segment: Segment; row: number }> {
  const waiting = [...cursors].sort(compare).reverse();
  const open: Cursor[] = [];
  for (;;) {
    let best = open.reduce<Cursor | undefined>((a, b) => (a && compare(a, b) < 0 ? a : b), undefined);
    for (let next = waiting.at(-1); next && (!best || compare(next, best) < 0); next = waiting.at(-1)) {
      waiting.pop();
      open.push(next);
      best = next;
    }
    if (!best) return;
    yield { segment: best.segment, row: nextRow(best) };
    best.left--;
    if (best.left === 0) open.splice(open.indexOf(best), 1);
  }
}
