import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Field } from '../filter/filter';
import type { RowColumns } from '../filter/row-columns';
import type { Segment } from '../store/view';
import { createPackedKeys } from './packed-keys';

const fields: Field[] = ['actor', 'target', 'ip', 'city'];

/** Fields of so many values that no two of them fit into one word, all of them, or some. */
const sizes = fc.array(fc.constantFrom(3, 2 ** 12, 2 ** 20, 2 ** 31), { minLength: 4, maxLength: 4 });

const code = fc.oneof(fc.nat(2), fc.integer({ min: 0, max: 2 ** 31 - 1 }));

const columnsOf = (sizes: readonly number[], rows: readonly (readonly number[])[]) =>
  ({
    column: (field: Field) => ({ values: { length: sizes[fields.indexOf(field)] } }),
    codes: (field: Field) => Uint32Array.from(rows, (row) => row[fields.indexOf(field)] ?? 0),
  }) as unknown as RowColumns;

test('every combination has one number, whatever the number of values', () => {
  fc.assert(
    fc.property(
      sizes,
      fc.array(fc.tuple(code, code, code, code), { minLength: 1 }),
      fc.integer({ min: 0, max: 4 }),
      fc.boolean(),
      (sizes, codes, count, reversed) => {
        const own = fields.slice(0, count);
        const rows = codes.map((row) => row.map((code, i) => code % (sizes[i] ?? 1)));
        const keys = createPackedKeys(own, columnsOf(sizes, rows));
        const order = reversed ? Uint32Array.from(rows.keys()).reverse() : null;
        const segment = { rows: rows.length } as Segment;
        const numbers = keys.of(segment, { from: 0, to: rows.length, rows: order }).slice(0, rows.length);
        const seen = Array.from(rows, (_, i) => (rows[order?.[i] ?? i] ?? []).slice(0, count));
        const found = keys.codes();
        expect(Array.from(numbers, (key) => own.map((_, i) => found[i]?.[key]))).toEqual(seen);
        expect(keys.size).toBe(new Set(seen.map((row) => row.join())).size);
      },
    ),
  );
});
