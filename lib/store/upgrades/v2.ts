import type { UpgradeFixture } from './fixture';
import { fixture as before } from './v1';

const [columns] = before.records.columns as [{ id: number; codes: Record<string, Uint8Array> }];

/** Version 1 after its one segment was understood anew: it has another number, and a scope. */
export const fixture: UpgradeFixture = {
  version: 2,
  stores: before.stores,
  records: {
    ...before.records,
    segments: [{ id: 5, org: 'o', from: 10, to: 20, rows: 2, bytes: 88, reading: 2 }],
    columns: [{ ...columns, id: 5, codes: { ...columns.codes, scope: Uint8Array.of(0, 1) } }],
    origins: (before.records.origins ?? []).map((origins) => ({ ...(origins as object), id: 5 })),
    dictionaries: [
      ...(before.records.dictionaries ?? []),
      {
        id: 3,
        columns: {
          scope: {
            start: 1,
            values: ['space/HB'],
            labels: ['Handbook'],
            details: ['space'],
            labelledAt: [20],
            relabelled: [],
          },
        },
        entries: 1,
        bytes: 40,
      },
    ],
  },
  expected: {
    ...before.expected,
    rows: before.expected.rows.map((row, n) => ({
      ...row,
      values: { ...row.values, scope: n === 1 ? 'space/HB' : '' },
    })),
    labels: { ...before.expected.labels, scope: ['', 'Handbook'] },
  },
};
