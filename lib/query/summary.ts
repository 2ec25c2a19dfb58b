import { firstOf } from './greatest';
import { createPackedKeys } from './packed-keys';
import type { Plan, PlanContext } from './plan';
import type { SummaryQuery, SummaryResult } from './query';

/** Works out a summary query: one pass that counts, then only the greatest groups are written out. */
export function* planSummary({ range, filter, groupBy, limit }: SummaryQuery, { columns }: PlanContext): Plan {
  const keys = createPackedKeys(groupBy, columns);
  let counts = new Uint32Array(2 ** 10);
  let lastAt = new Float64Array(counts.length);
  yield [
    {
      range,
      filter,
      feed(segment, selected) {
        const { at } = segment;
        const { from, to, rows } = selected;
        const end = rows ? rows.length : to - from;
        const keyOf = keys.of(segment, selected);
        if (counts.length < keys.size) {
          counts = copyInto(new Uint32Array(keys.size * 2), counts);
          lastAt = copyInto(new Float64Array(keys.size * 2), lastAt);
        }
        for (let i = 0; i < end; i++) {
          const key = keyOf[i] as number;
          const time = at[rows ? (rows[i] as number) : from + i] as number;
          const before = counts[key] as number;
          counts[key] = before + 1;
          if (before === 0 || time > (lastAt[key] as number)) lastAt[key] = time;
        }
      },
    },
  ];
  const codes = keys.codes();
  const values = groupBy.map((field) => columns.column(field).values);
  const textsOf = (key: number) => values.map((texts, i) => texts[codes[i]?.[key] ?? 0] ?? '');
  const compare = (a: number, b: number) => {
    const difference = (counts[b] as number) - (counts[a] as number);
    if (difference !== 0) return difference;
    // Two keys differ in a code at least, and different codes have different texts.
    const differing = codes.findIndex((own) => own[a] !== own[b]);
    const texts = values[differing];
    return (texts?.[codes[differing]?.[a] ?? 0] ?? '') < (texts?.[codes[differing]?.[b] ?? 0] ?? '') ? -1 : 1;
  };
  const result: SummaryResult = {
    kind: 'summary',
    rows: firstOf(keys.size, limit, compare).map((key) => ({
      keys: textsOf(key),
      count: counts[key] ?? 0,
      lastAt: lastAt[key] ?? 0,
    })),
    groups: keys.size,
  };
  return result;
}

function copyInto<A extends Uint32Array | Float64Array>(longer: A, numbers: A): A {
  longer.set(numbers);
  return longer;
}
