import type { Selected } from '../filter/compile-filter';
import type { Field } from '../filter/filter';
import type { RowColumns } from '../filter/row-columns';
import type { Segment } from '../store/view';
import { createPairIndex, type PairIndex } from './pair-index';
import { countOf } from './select';

/** Numbers the combinations of values of some fields that there are, from 0 on. */
export interface PackedKeys {
  /** The number of each selected row's combination. The array is reused, and may be longer. */
  of(segment: Segment, selected: Selected): Uint32Array;
  readonly size: number;
  /** The codes of all combinations, field by field. */
  codes(): Uint32Array[];
}

/** Neighbouring fields whose codes fit together into 32 bits. */
interface Word {
  fields: { field: Field; size: number }[];
  size: number;
}

/** Codes are packed into words of 32 bits, and words into numbers, two at a time: exact, whatever the number of fields. */
export function createPackedKeys(fields: readonly Field[], columns: RowColumns): PackedKeys {
  const words = wordsOf(fields, columns);
  const indexes = words.map(() => createPairIndex());
  let keys = new Uint32Array(0);
  let packed = new Uint32Array(0);

  function pack({ fields: own }: Word, segment: Segment, { from, rows }: Selected, count: number) {
    packed.fill(0, 0, count);
    for (const { field, size } of own) {
      const codes = columns.codes(field, segment);
      for (let i = 0; i < count; i++) {
        const code = codes[rows ? (rows[i] as number) : from + i] as number;
        packed[i] = Math.imul(packed[i] as number, size) + code;
      }
    }
  }

  return {
    of(segment, selected) {
      const count = countOf(selected);
      if (keys.length < count) {
        keys = new Uint32Array(segment.rows);
        packed = new Uint32Array(segment.rows);
      }
      keys.fill(0, 0, count);
      words.forEach((word, w) => {
        pack(word, segment, selected, count);
        number(indexes[w], keys, packed, count);
      });
      return keys;
    },
    get size() {
      return indexes.at(-1)?.size ?? 0;
    },
    codes() {
      const size = indexes.at(-1)?.size ?? 0;
      let rest = Uint32Array.from({ length: size }, (_, key) => key);
      const found: Uint32Array[][] = [];
      for (let w = words.length - 1; w >= 0; w--) {
        const index = indexes[w];
        found.unshift(
          unpack(
            words[w]?.fields ?? [],
            rest.map((key) => index?.lowAt(key) ?? 0),
          ),
        );
        rest = rest.map((key) => index?.highAt(key) ?? 0);
      }
      return found.flat();
    },
  };
}

function wordsOf(fields: readonly Field[], columns: RowColumns): Word[] {
  const words: Word[] = [];
  for (const field of fields) {
    const { length: size } = columns.column(field).values;
    const open = words.at(-1);
    if (open && open.size * size <= 2 ** 32) {
      open.fields.push({ field, size });
      open.size *= size;
    } else words.push({ fields: [{ field, size }], size });
  }
  // Without fields all rows are of one combination.
  return words.length > 0 ? words : [{ fields: [], size: 1 }];
}

function number(index: PairIndex | undefined, keys: Uint32Array, packed: Uint32Array, count: number) {
  if (index) for (let i = 0; i < count; i++) keys[i] = index.indexOf(keys[i] as number, packed[i] as number);
}

function unpack(fields: Word['fields'], packed: Uint32Array): Uint32Array[] {
  let divisor = 1;
  return fields
    .toReversed()
    .map(({ size }) => {
      const own = divisor;
      divisor *= size;
      return packed.map((word) => Math.floor(word / own) % size);
    })
    .reverse();
}
