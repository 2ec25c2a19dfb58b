import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCounter } from './counter';

const rows = fc.array(fc.tuple(fc.nat(4), fc.nat(3)), { maxLength: 40 });

test.each([
  ['a dense grid', 5, 4],
  ['a sparse grid', 2 ** 40, 4],
  ['a sparse grid of many values', 2 ** 40, 2 ** 12],
  ['a dense grid of many values', 5, 2 ** 23],
])('%s counts rows and distinct codes', (_, cells, values) => {
  fc.assert(
    fc.property(rows, fc.boolean(), (list, reversed) => {
      // Cells go by position, codes by row.
      const order = reversed ? Uint32Array.from(list.keys()).reverse() : null;
      const at = (i: number) => order?.[i] ?? i;
      const cellNumbers = Float64Array.from(list.keys(), (i) => list[at(i)]?.[0] ?? 0);
      const codes = Uint32Array.from(list, ([, code]) => code);
      const byRows = createCounter(cells, 0);
      const byCodes = createCounter(cells, values);
      const whole = createCounter(cells, values);
      const half = list.length >> 1;
      for (const [from, to] of [
        [0, half],
        [half, list.length],
      ] as const) {
        byRows.add(cellNumbers, null, order, from, to);
        byCodes.add(cellNumbers, codes, order, from, to);
        whole.addToOne(2, codes, order, from, to);
      }
      const groups = [...Map.groupBy(list, ([cell]) => cell)].sort(([a], [b]) => a - b);
      const distinct = (of: [number, number][]) => new Set(of.map(([, code]) => code).filter((code) => code > 0)).size;
      const notZero = (counts: [number, number][]) => counts.filter(([, value]) => value > 0);
      expect([...byRows.results()]).toEqual(groups.map(([cell, of]) => [cell, of.length]));
      expect([...byCodes.results()]).toEqual(notZero(groups.map(([cell, of]) => [cell, distinct(of)])));
      expect([...whole.results()]).toEqual(notZero([[2, distinct(list)]]));
    }),
  );
});
