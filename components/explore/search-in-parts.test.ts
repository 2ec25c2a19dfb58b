import { describe, expect, it } from 'vitest';
import { everything } from '../../lib/filter/filter';
import { arrange } from '../../lib/query/arrange';
import type { SortField } from '../../lib/query/arrangement';
import { plainEvent } from '../../lib/store/testing/page';
import { viewOf } from '../../lib/store/testing/view-of';
import type { RowRef } from '../../lib/store/view';
import { type SearchStep, searchInParts } from './search-in-parts';

const count = 9000;
const events = Array.from({ length: count }, (_, n) => plainEvent(`${n}`, n * 1000));
const payloads = async (refs: readonly RowRef[]) =>
  refs.map(({ row }) => JSON.stringify({ text: row % 100 === 7 ? 'Dark' : 'x' }));

const arranged = (by: SortField) =>
  arrange(
    { range: { from: 0, to: 9e12 }, filter: everything, sort: { by, descending: true } },
    viewOf([{ org: 'o', events }]).view,
  );

describe('a search', () => {
  it.each<SortField>(['time', 'actor'])('finds the same in parts as in one go, sorted by %s', async (by) => {
    const steps: SearchStep[] = [];
    const arrangement = arranged(by);
    const { signal } = new AbortController();
    const last = await searchInParts({
      arrangement,
      byTime: by === 'time',
      text: 'dark',
      payloads,
      signal,
      onStep: (step) => steps.push(step),
    });
    expect(last).toMatchObject({ done: count, total: count, found: 90, missing: 0 });
    expect(last.arrangement.total).toBe(90);
    expect(last.arrangement.rows(0, 90).map(({ at }) => at)).toEqual(
      events
        .map(({ at }) => at)
        .filter((at) => (at / 1000) % 100 === 7)
        .toReversed(),
    );
    // What was found first is shown before all is searched; what is shown never goes away.
    if (by === 'time') expect(steps.find(({ arrangement }) => arrangement.total > 0)?.done).toBe(4000);
    for (const [i, { done, arrangement: shown }] of steps.entries()) {
      expect(done).toBeGreaterThanOrEqual(steps[i - 1]?.done ?? 0);
      expect(shown.total).toBeGreaterThanOrEqual(steps[i - 1]?.arrangement.total ?? 0);
    }
  });

  it('ends where it is told to', async () => {
    const controller = new AbortController();
    const search = searchInParts({
      arrangement: arranged('time'),
      byTime: true,
      text: 'dark',
      payloads,
      signal: controller.signal,
      onStep: ({ done }) => done > 0 && controller.abort(new Error('enough')),
    });
    await expect(search).rejects.toThrow('enough');
  });
});
