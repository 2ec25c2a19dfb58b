import { describe, expect, it } from 'vitest';
import { createReader } from '../../store/reader';
import { testDatabase } from '../../store/testing/open-test-database';
import { pageOf } from '../../store/testing/page';
import { createWriter } from '../../store/writer';
import { judge, judgeIn, understoodOf } from '../examples/testing/judge';
import { builtIns } from './all';

const always = { from: 0, to: Number.MAX_SAFE_INTEGER };

describe('examples in a store, where events came late, out of order and twice', () => {
  it.each(builtIns.filter(({ trigger }) => trigger.kind !== 'collection'))('$id finds the same', async (monitor) => {
    const db = testDatabase().connect();
    const writer = createWriter({ db, now: () => 0 });
    const [fires] = monitor.examples.fires;
    const [silent] = monitor.examples.silent;
    if (!fires || !silent) throw new Error(monitor.id);
    for (const [org, example] of [
      ['fires', fires],
      ['silent', silent],
    ] as const) {
      const entries = understoodOf(example);
      const half = Math.ceil(entries.length / 2);
      await writer.append(pageOf(org, entries.slice(half).reverse()));
      await writer.append(pageOf(org, entries.slice(0, half)));
      await writer.append(pageOf(org, entries));
      const view = await createReader(db).view(always, [org]);
      const found = judgeIn(monitor, example, view, org);
      expect(found).toEqual(judge(monitor, example).map((episode) => ({ ...episode, org })));
      expect(found.length > 0).toBe(org === 'fires');
    }
  });
});
