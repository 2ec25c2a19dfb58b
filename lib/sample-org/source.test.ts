import { describe, expect, it } from 'vitest';
import { dayMs } from '../durations';
import { CursorExpiredError } from '../sync/ports';
import { createSampleOrg } from './sample-org';
import { createSampleSource } from './source';

const anchorAt = Date.parse('2026-08-19T13:20:00Z');
const signal = new AbortController().signal;
const idOf = (raw: string): unknown => (JSON.parse(raw) as { id: unknown }).id;

const readAll = async (
  source: ReturnType<typeof createSampleSource>,
  from: number,
  to: number | undefined,
  limit: number,
) => {
  const ids: unknown[] = [];
  let cursor: string | null = null;
  for (;;) {
    const page = await source.fetchPage({ cursor, ...(cursor === null ? { from, to } : {}), limit, signal });
    ids.push(...page.raw.map(idOf));
    cursor = page.next;
    if (page.raw.length < limit) return { ids, cursor };
  }
};

describe('the sample source', () => {
  const source = createSampleSource({ seed: 1, anchorAt, now: () => anchorAt });
  const org = createSampleOrg({ seed: 1, anchorAt });

  it.each([500, 37])('gives a window whole and once, in pages of %i', async (limit) => {
    const [from, to] = [anchorAt - 4 * dayMs, anchorAt - 2 * dayMs];
    const { ids } = await readAll(source, from, to, limit);
    expect(ids).toEqual(org.eventsBetween(from, to).map(({ id }) => id));
  });

  it('gives nothing that has not been processed yet, and goes on from the last cursor later', async () => {
    let now = anchorAt;
    const live = createSampleSource({ seed: 1, anchorAt, now: () => now });
    const first = await readAll(live, anchorAt - dayMs, undefined, 500);
    expect(first.ids).toEqual(org.eventsBetween(anchorAt - dayMs, anchorAt + 1).map(({ id }) => id));
    const still = await live.fetchPage({ cursor: first.cursor, limit: 500, signal });
    expect(still.raw).toEqual([]);
    now += dayMs / 2;
    const { raw } = await live.fetchPage({ cursor: still.next, limit: 500, signal });
    expect(raw.map(idOf)).toEqual(
      org
        .eventsBetween(anchorAt + 1, now + 1)
        .map(({ id }) => id)
        .slice(0, 500),
    );
  });

  it('does not know foreign cursors', async () => {
    await expect(source.fetchPage({ cursor: 'abc', limit: 1, signal })).rejects.toThrow(CursorExpiredError);
  });

  it('says that it is a sample', async () => {
    expect(await source.fetchOrgName(signal)).toContain('sample');
    expect((await source.fetchCatalogue(signal)).length).toBeGreaterThan(100);
  });
});
