import type { RowRef } from '../store/view';
import type { Places } from './places';

/** Rows of one segment in the order in which they are stored, and where each stands in an order. */
interface Part {
  positions: Uint32Array;
  refs: RowRef[];
}

/** The places of an order as they are stored, in parts of at most `size` rows of one segment. */
export function* inStorage(order: Uint32Array, { segments, total }: Places, size: number): Generator<Part> {
  // Position + 1 by place; 0 where the order has no such place.
  const positionAt = new Uint32Array(total);
  for (let position = 0; position < order.length; position++) positionAt[order[position] as number] = position + 1;
  const firstIn = ({ segment, start }: Places['segments'][number]) => {
    let first = order.length;
    for (let place = start; place < start + segment.rows; place++) {
      const position = positionAt[place] as number;
      if (position > 0 && position <= first) first = position - 1;
    }
    return first;
  };
  const byFirst = segments
    .map((at) => ({ ...at, first: firstIn(at) }))
    .filter(({ first }) => first < order.length)
    .sort((a, b) => a.first - b.first);
  for (const { segment, start } of byFirst) {
    let positions: number[] = [];
    let refs: RowRef[] = [];
    for (let row = 0; row < segment.rows; row++) {
      const position = positionAt[start + row] as number;
      if (position === 0) continue;
      positions.push(position - 1);
      refs.push({ segment: segment.id, row });
      if (refs.length < size) continue;
      yield { positions: Uint32Array.from(positions), refs };
      positions = [];
      refs = [];
    }
    if (refs.length > 0) yield { positions: Uint32Array.from(positions), refs };
  }
}
