import { expect, test } from 'vitest';
import { groupSmall } from './merge-segments';
import { createReader } from './reader';
import { pile } from './sizes';
import { testDatabase } from './testing/open-test-database';
import { pageOf, plainEvent, rawOf, understood } from './testing/page';
import { createWriter } from './writer';

function setUp() {
  const database = testDatabase();
  const db = database.connect();
  return { db, reader: createReader(db), writer: createWriter({ db, now: () => 5 }) };
}

/** Pages of two events each: one of its own time, one late. */
const pages = Array.from({ length: pile }, (_, i) => [
  plainEvent(`a${i}`, i * 10, { city: `city ${i}` }),
  plainEvent(`b${i}`, 1_000 - i * 10, { processedAt: i }),
]);

test('small segments become one as they pile up, and dictionaries too', async () => {
  const { db, reader, writer } = setUp();
  for (const [i, events] of pages.entries()) {
    expect(await writer.compact('o')).toBe(0);
    expect(await db.segments.count()).toBe(i);
    await writer.append(pageOf('o', events.map(understood)));
  }
  await writer.append(pageOf('p', [understood(plainEvent('p', 5))]));
  const before = await reader.view({ from: 0, to: 2_000 }, ['o']);
  expect(await writer.compact('o')).toBe(pile);
  expect(await db.segments.where('org').equals('o').count()).toBe(1);
  expect(await db.dictionaries.count()).toBe(1);

  const fresh = createReader(db);
  const { segments, dictionaries } = await fresh.view({ from: 0, to: 2_000 }, ['o']);
  const [segment] = segments;
  expect(Array.from(segment?.at ?? [])).toEqual(
    pages.flatMap((events) => events.map(({ at }) => at)).sort((a, b) => a - b),
  );
  expect(dictionaries.city.values).toEqual(before.dictionaries.city.values);
  expect(segment).toMatchObject({ from: 0, to: 1_000, rows: 2 * pile });
  expect(segment?.codes.city).toBeInstanceOf(Uint8Array);
  expect(await writer.append(pageOf('o', pages.flat().map(understood)))).toMatchObject({
    added: 0,
    duplicates: 2 * pile,
  });
});

test('a row on somebody’s screen can be opened until the next merge', async () => {
  const { db, reader, writer } = setUp();
  for (const events of pages) await writer.append(pageOf('o', events.map(understood)));
  const { segments } = await reader.view({ from: 0, to: 5 }, null);
  const ref = { segment: segments[0]?.id ?? 0, row: 0 };
  await writer.compact('o');
  expect(await reader.payload(ref)).toBe(rawOf(pages[0]?.[0] ?? plainEvent('', 0)));
  for (const events of pages)
    await writer.append(
      pageOf(
        'o',
        events.map((event) => understood({ ...event, id: `${event.id}!` })),
      ),
    );
  await writer.compact('o');
  await expect(reader.payload(ref)).rejects.toThrow('stored no more');
  expect(await db.origins.count()).toBe(1 + pile + 1);
});

test('groups are neighbours in time, are not too big, and leave big segments alone', () => {
  const outline = (id: number, from: number, rows: number, reading = 2) => ({
    id,
    org: 'o',
    from,
    to: from,
    rows,
    bytes: 0,
    reading,
  });
  const groups = groupSmall([
    outline(1, 50, 8_000),
    outline(2, 10, 8_000),
    outline(3, 20, 8_384),
    outline(4, 30, 8_000),
    outline(5, 20, 16_384),
    outline(6, 60, 1_000),
    outline(7, 40, 8_192),
    outline(8, 40, 384),
    outline(9, 40, 384, 1),
    outline(10, 50, 384, 1),
  ]);
  expect(groups.map((group) => group.map(({ id }) => id))).toEqual([
    [2, 4, 8],
    [1, 6],
    [9, 10],
  ]);
});
