import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ranksOf } from './ranks';

const label = fc.constantFrom('', 'Anna', 'anna', 'Ännchen', 'Issue 9', 'Issue 10', 'Zoë', '王');

/** What becomes of a dictionary: values are added, relabelled and erased; codes stay. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), labels: fc.array(label, { maxLength: 6 }) }),
  fc.record({ kind: fc.constant('relabel' as const), code: fc.nat(20), label }),
  fc.record({ kind: fc.constant('erase' as const), code: fc.nat(20) }),
  fc.record({ kind: fc.constant('rank' as const), used: fc.array(fc.boolean(), { maxLength: 60 }) }),
);

test('a dictionary that grows is ranked as a new one of the same values is', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const table = { values: [''], labels: [''], codeOf: () => undefined };
      for (const step of steps) {
        if (step.kind === 'add')
          for (const text of step.labels) {
            table.values.push(`v${table.values.length}`);
            table.labels.push(text);
          }
        else if (step.kind === 'rank') {
          const used = Uint8Array.from(table.values, (_, code) => (step.used[code] === false ? 0 : 1));
          const { values, labels } = table;
          const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
          const textOf = (code: number) => labels[code] || values[code] || '';
          const expected = [...values.keys()]
            .filter((code) => used[code] === 1 && values[code] !== '')
            .sort((a, b) => collator.compare(textOf(a), textOf(b)) || ((values[a] ?? '') < (values[b] ?? '') ? -1 : 1));
          const ranks = ranksOf(table, used);
          expect(expected.map((code) => ranks[code])).toEqual(expected.map((_, i) => i + 1));
        } else if (step.code > 0 && step.code < table.values.length) {
          table.labels[step.code] = step.kind === 'relabel' ? step.label : '';
          if (step.kind === 'erase') table.values[step.code] = '';
        }
      }
    }),
    { numRuns: 200 },
  );
});
