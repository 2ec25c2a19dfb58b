import type { Field } from '../filter/filter';
import { type RowColumns, rowColumns } from '../filter/row-columns';
import type { StoreView } from '../store/view';
import type { Arrangement, ArrangeQuery } from './arrangement';
import { eventRow } from './event-row';
import { inStorage } from './in-storage';
import { type Places, placesOf } from './places';
import { ranksOf } from './ranks';
import { countOf, createSelect } from './select';
import { oldestFirst, type SelectedRun } from './time-order';

/**
 * Puts all events of a range under a filter in an order. By time there is nothing to sort, since segments are sorted;
 * by a field, events are counted into the ranks of its values.
 */
export function arrange({ range, filter, sort, nameOf }: ArrangeQuery, view: StoreView): Arrangement {
  const columns = rowColumns(view);
  const places = placesOf(view);
  const select = createSelect(range, filter, columns);
  const runs = view.segments
    .map((segment): SelectedRun => ({ segment, selected: select(segment) }))
    .filter(({ selected }) => countOf(selected) > 0);
  const order = oldestFirst(runs, places);
  if (sort.by === 'time') return arrangement(sort.descending ? order.reverse() : order, places, view, columns);
  const ranks = rankRows(runs, sort.by, sort.descending, places, columns, nameOf);
  return arrangement(sortByRank(order.reverse(), ranks), places, view, columns);
}

function arrangement(order: Uint32Array, places: Places, view: StoreView, columns: RowColumns): Arrangement {
  const found = (from: number, to: number) => Array.from(order.subarray(Math.max(0, from), Math.max(0, to)), places.at);
  return {
    view,
    total: order.length,
    rows: (from, to) => found(from, to).map(({ segment, row }) => eventRow(segment, row, view, columns)),
    refs: (from, to) => found(from, to).map(({ segment, row }) => ({ segment: segment.id, row })),
    inStorage: (size) => inStorage(order, places, size),
    only(keep) {
      let kept = 0;
      const left = new Uint32Array(order.length);
      for (let i = 0; i < order.length; i++) {
        left[kept] = order[i] as number;
        kept += keep[i] === 1 ? 1 : 0;
      }
      return arrangement(left.slice(0, kept), places, view, columns);
    },
  };
}

interface RankedRows {
  /** By place; what stands at places that are not selected means nothing. */
  ranks: Uint32Array;
  /** All ranks are less. */
  end: number;
}

function rankRows(
  runs: readonly SelectedRun[],
  field: Field,
  descending: boolean,
  places: Places,
  columns: RowColumns,
  nameOf?: (value: string) => string,
): RankedRows {
  const column = columns.column(field);
  const ranks = new Uint32Array(places.total);
  const used = new Uint8Array(column.values.length);
  for (const { segment, selected } of runs) {
    const codes = columns.codes(field, segment).subarray(0, segment.rows);
    ranks.set(codes, places.startOf(segment));
    const { from, to, rows } = selected;
    if (rows) for (let i = 0; i < rows.length; i++) used[codes[rows[i] as number] as number] = 1;
    else for (let row = from; row < to; row++) used[codes[row] as number] = 1;
  }
  const ascending = ranksOf(column, used, nameOf);
  const end = ascending.length + 1;
  // What says nothing comes last either way.
  const byCode = ascending.map((rank) => (rank === 0 ? end - 1 : descending ? end - 1 - rank : rank));
  for (let place = 0; place < ranks.length; place++) ranks[place] = byCode[ranks[place] as number] as number;
  return { ranks, end };
}

/** Counting sort; what comes first stays first where ranks are the same. */
function sortByRank(order: Uint32Array, { ranks, end }: RankedRows): Uint32Array {
  const next = new Uint32Array(end + 1);
  for (let i = 0; i < order.length; i++) {
    const after = (ranks[order[i] as number] as number) + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let rank = 1; rank < next.length; rank++) next[rank] = (next[rank] as number) + (next[rank - 1] as number);
  const sorted = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const place = order[i] as number;
    const rank = ranks[place] as number;
    sorted[next[rank] as number] = place;
    next[rank] = (next[rank] as number) + 1;
  }
  return sorted;
}
