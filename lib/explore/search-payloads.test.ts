import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Filter } from '../filter/filter';
import { arrange } from '../query/arrange';
import { arbitraryField, arbitraryStore } from '../query/testing/arbitrary-query';
import { viewOf } from '../store/testing/view-of';
import type { RowRef } from '../store/view';
import { searchPayloads } from './search-payloads';

const everything: Filter = { kind: 'and', of: [] };
const always = new AbortController().signal;

/** A store of payloads that lost whole segments, and the beginnings of others. */
const payloadsOf = (rows: readonly (RowRef & { raw: string })[], goneBefore: (segment: number) => number) => {
  const read: RowRef[] = [];
  const payloads = async (refs: readonly RowRef[]) => {
    if (refs.some(({ segment, row }) => row < goneBefore(segment))) throw new Error('gone');
    read.push(...refs);
    return refs.map((ref) => rows.find(({ segment, row }) => segment === ref.segment && row === ref.row)?.raw ?? '');
  };
  return { payloads, read };
};

const arbitraryCase = fc.record({
  store: arbitraryStore(1),
  by: fc.oneof(fc.constant('time' as const), arbitraryField),
  descending: fc.boolean(),
  text: fc.constantFrom('', 'anna', 'BERLIN', 'São', 'name of', '"', 'never'),
  goneBefore: fc.array(fc.nat(6), { minLength: 5, maxLength: 5 }),
});

test('finds the events that hold a text, wherever they stand, and counts those that are gone', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCase, async ({ store: { batches, meaning }, by, descending, text, goneBefore }) => {
      const { view, rows } = viewOf(batches, meaning);
      const before = (segment: number) => goneBefore[segment - 1] ?? 0;
      const { payloads } = payloadsOf(
        rows.map(({ segment, row, event }) => ({ segment, row, raw: JSON.stringify(event) })),
        before,
      );
      const range = { from: 0, to: Number.MAX_SAFE_INTEGER };
      const arrangement = arrange({ range, filter: everything, sort: { by, descending } }, view);
      const isGone = ({ segment, row }: RowRef) => text !== '' && row < before(segment);
      const textOf = (ref: RowRef) =>
        JSON.stringify(rows.find(({ segment, row }) => segment === ref.segment && row === ref.row)?.event);
      const refs = arrangement.refs(0, arrangement.total);
      const expected = refs.map((ref) => (!isGone(ref) && holds(JSON.parse(textOf(ref)), text) ? 1 : 0));
      const missing = refs.filter(isGone).length;
      const seen: number[] = [];
      const searching = searchPayloads({
        arrangement,
        text,
        payloads,
        signal: always,
        onProgress: ({ done }) => seen.push(done),
      });
      if (missing === refs.length && missing > 0) {
        await expect(searching).rejects.toThrow('gone');
        return;
      }
      const { keep, found, missing: counted, done } = await searching;
      expect([...keep]).toEqual(expected);
      expect(found).toBe(expected.filter((kept) => kept === 1).length);
      expect(counted).toBe(missing);
      expect(done).toBe(refs.length);
      if (text !== '' && refs.length > 0) expect(seen.at(-1)).toBe(refs.length);
    }),
    { numRuns: 150 },
  );
}, 30_000);

function holds(value: unknown, text: string): boolean {
  if (typeof value === 'string') return value.toLowerCase().includes(text.toLowerCase());
  return typeof value === 'object' && value !== null && Object.values(value).some((part) => holds(part, text));
}

test('every event is read once, segment by segment, and a cancelled search reads on no more', async () => {
  const org = 'o';
  const segment = (id: number) =>
    Array.from({ length: 30 }, (_, row) => ({ segment: id, row, raw: JSON.stringify({ text: `${id} ${row}` }) }));
  const rows = [1, 2, 3].flatMap(segment);
  const { payloads, read } = payloadsOf(rows, () => 0);
  const arrangement = {
    total: rows.length,
    *inStorage() {
      for (const id of [2, 3, 1])
        yield { positions: Uint32Array.from({ length: 30 }, (_, i) => (id - 1) * 30 + i), refs: segment(id) };
    },
  } as unknown as Parameters<typeof searchPayloads>[0]['arrangement'];
  const { keep } = await searchPayloads({ arrangement, text: '3 7', payloads, signal: always, onProgress: () => {} });
  expect(keep.indexOf(1)).toBe(67);
  expect(read.map(({ segment }) => segment)).toEqual([2, 3, 1].flatMap((id) => new Array<number>(30).fill(id)));

  read.length = 0;
  const cancel = new AbortController();
  const reason = new Error(`enough of ${org}`);
  const cancelled = searchPayloads({
    arrangement,
    text: 'x',
    payloads,
    signal: cancel.signal,
    onProgress: () => cancel.abort(reason),
  });
  await expect(cancelled).rejects.toBe(reason);
  expect(read).toHaveLength(30);
});
