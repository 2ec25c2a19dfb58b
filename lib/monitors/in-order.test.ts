import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventTable } from './event-table';
import { putTableInOrder } from './in-order';

/** Rows of stretches that are in order each, as segments are; the code says which row it was. */
const arbitraryEntity = fc
  .array(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 }), { maxLength: 6 })
  .map((stretches) => stretches.flatMap((times) => times.sort((a, b) => a - b)));

const tableOf = (entities: readonly number[][], places: number[]): EventTable => {
  const at = Float64Array.from(entities.flat());
  const ends = [0];
  for (const times of entities) ends.push((ends.at(-1) ?? 0) + times.length);
  return {
    names: entities.map((_, i) => `${i}`),
    ends: Uint32Array.from(ends),
    at,
    places: Uint32Array.from(places.slice(0, at.length)),
    codes: [Uint32Array.from(at, (_, row) => row)],
  };
};

const rowsOf = ({ at, places, codes: [codes], ends, names }: EventTable) =>
  names.map((_, entity) =>
    Array.from({ length: (ends[entity + 1] ?? 0) - (ends[entity] ?? 0) }, (_, i) => {
      const row = (ends[entity] ?? 0) + i;
      return { at: at[row] ?? -1, place: places[row] ?? 0, code: codes?.[row] ?? -1 };
    }),
  );

test.each([true, false])('each entity’s rows come in order as sorting puts them; with places: %s', (hasPlaces) => {
  fc.assert(
    fc.property(
      fc.array(arbitraryEntity, { minLength: 1, maxLength: 4 }),
      fc.uniqueArray(fc.nat(10_000), { minLength: 300, maxLength: 300 }),
      (entities, places) => {
        const table = tableOf(entities, hasPlaces ? places : []);
        // Sorting keeps the order of what it does not tell apart.
        const expected = rowsOf(table).map((rows) => rows.sort((a, b) => a.at - b.at || a.place - b.place));
        putTableInOrder(table);
        expect(rowsOf(table)).toEqual(expected);
      },
    ),
  );
});
