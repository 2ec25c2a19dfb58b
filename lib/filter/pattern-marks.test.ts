import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPage, emptyTables } from '../store/dictionary-table';
import { compilePattern } from './pattern';
import { patternMarks } from './pattern-marks';

interface Texts {
  value: string;
  label: string;
  detail: string;
}

const text = fc.constantFrom('', 'Anna', 'anna b', 'Ben', 'users/anna', 'x');
const texts: fc.Arbitrary<Texts> = fc.record({ value: text, label: text, detail: text });
const pattern = fc.constantFrom('', 'an', '*an*', 'b*', '?en', 'nobody');

/** What a page says of a column: new values, and others of which something has changed. */
const step = fc.oneof(
  fc.record({ fresh: fc.array(texts, { maxLength: 4 }) }),
  fc.record({ code: fc.nat(12), texts }),
  fc.record({ relabelled: fc.nat(12), texts }),
);

const labelledAt = 0;

test('marks are those of the texts as they are by now, whatever was asked before', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(step, fc.array(pattern, { maxLength: 3 })), { maxLength: 12 }), (steps) => {
      const table = emptyTables().target;
      const page = (start: number, added: readonly Texts[]) => ({
        start,
        values: added.map(({ value }) => value),
        labels: added.map(({ label }) => label),
        details: added.map(({ detail }) => detail),
        labelledAt: added.map(() => labelledAt),
        relabelled: [],
      });
      for (const [change, patterns] of steps) {
        const codeOf = (code: number) => 1 + (code % (table.values.length - 1));
        const isKnown = table.values.length > 1;
        if ('fresh' in change) applyPage(table, page(table.values.length, change.fresh));
        else if ('code' in change && isKnown) applyPage(table, page(codeOf(change.code), [change.texts]));
        else if ('relabelled' in change && isKnown) {
          const { label, detail } = change.texts;
          const relabelled = [{ code: codeOf(change.relabelled), label, detail, labelledAt }];
          applyPage(table, { ...page(table.values.length, []), relabelled });
        }
        for (const asked of patterns) {
          const matches = compilePattern(asked);
          const expected = table.values.map((value, code) =>
            [value, table.labels[code] ?? '', table.details[code] ?? ''].some(matches) ? 1 : 0,
          );
          expect([...patternMarks(asked, table)]).toEqual(expected);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('marks that were handed out stay as they are, and those of a pattern that was forgotten come back', () => {
  const table = emptyTables().target;
  const page = { start: 1, values: ['anna'], labels: [''], details: [''], labelledAt: [0], relabelled: [] };
  applyPage(table, page);
  const marks = patternMarks('an', table);
  applyPage(table, { ...page, values: ['ben'] });
  for (let i = 0; i < 100; i++) patternMarks(`${i}`, table);
  expect([...marks]).toEqual([0, 1]);
  expect([...patternMarks('an', table)]).toEqual([0, 0]);
});
