import { expect, it, test } from 'vitest';
import type { AuditEvent } from '../audit/event';
import { ProblemError } from '../problems';
import type { Database } from './open-database';
import { createReader } from './reader';
import { agedDatabase } from './testing/aged-database';
import { dump } from './testing/dump';
import { testDatabase } from './testing/open-test-database';
import { pageOf, plainEvent, understood } from './testing/page';
import { createWriter } from './writer';

const first = pageOf('o', [understood(plainEvent('1', 10)), understood(plainEvent('2', 20))]);
const second = pageOf('o', [
  understood(plainEvent('2', 20)),
  understood(plainEvent('3', 30, { city: 'Berlin', actor: { id: 'anna', name: 'Anna B.', email: '', type: 'user' } })),
  { ok: false, quarantined: { raw: '{', reason: 'not-an-object', detail: '' } },
]);

/** From now on no write to the table succeeds, until the returned function is called. */
function breakTable(db: Database, name: string, error: Error): () => void {
  const broken = {
    stack: 'dbcore' as const,
    name: 'broken',
    create: (core: Parameters<Parameters<Database['use']>[0]['create']>[0]) => ({
      ...core,
      table: (table: string) => ({
        ...core.table(table),
        ...(table === name && { mutate: () => Promise.reject(error) }),
      }),
    }),
  };
  db.close({ disableAutoOpen: false });
  db.use(broken);
  return () => {
    db.close({ disableAutoOpen: false });
    db.unuse(broken);
  };
}

it.each(['segments', 'columns', 'origins', 'chunks', 'payloads', 'dictionaries', 'quarantine', 'records', 'changes'])(
  'a page is stored whole or not at all: %s fails',
  async (table) => {
    const db = testDatabase().connect();
    const writer = createWriter({ db, now: () => 5 });
    await writer.append(first);
    const before = await dump(db);
    const repair = breakTable(db, table, new Error('broken'));
    await expect(writer.append(second)).rejects.toThrow('broken');
    repair();
    expect(await dump(db)).toEqual(before);
    expect(await writer.append(second)).toEqual({
      added: 1,
      duplicates: 1,
      quarantined: 1,
      span: { from: 30, to: 30 },
    });
    const reader = createReader(db);
    const { segments, dictionaries } = await reader.view({ from: 30, to: 31 }, null);
    expect(dictionaries.city.values[segments[0]?.codes.city[0] ?? 0]).toBe('Berlin');
    expect(dictionaries.actor.labels).toEqual(['', 'Anna B.']);
    expect(await reader.record('o')).toMatchObject({ pages: 2, events: 3, duplicates: 1, quarantined: 1 });
  },
);

it.each(['segments', 'columns', 'origins', 'dictionaries', 'changes'])(
  'a segment is understood anew whole or not at all: %s fails',
  async (table) => {
    const present = testDatabase().connect();
    await createWriter({ db: present, now: () => 5 }).append(first);
    const db = (await agedDatabase(present)).connect();
    const writer = createWriter({ db, now: () => 5 });
    const scope = { id: 'HB', name: 'Handbook', type: 'space' };
    const understand = (raw: string) => understood({ ...(JSON.parse(raw) as { sent: AuditEvent }).sent, scope });
    const before = await dump(db);
    const repair = breakTable(db, table, new Error('broken'));
    await expect(writer.reread(understand)).rejects.toThrow('broken');
    repair();
    expect(await dump(db)).toEqual(before);
    expect(await writer.reread(understand)).toBe(2);
    const { segments, dictionaries } = await createReader(db).view({ from: 0, to: 99 }, null);
    expect(Array.from(segments[0]?.codes.scope ?? [], (code) => dictionaries.scope.labels[code])).toEqual([
      'Handbook',
      'Handbook',
    ]);
    // What it learnt is there for the next page too.
    await writer.append(pageOf('o', [understood(plainEvent('3', 30, { scope }))]));
    expect((await createReader(db).view({ from: 0, to: 99 }, null)).dictionaries.scope.values).toEqual([
      '',
      'space/HB',
    ]);
  },
);

test('a record that cannot be made stores nothing', async () => {
  const db = testDatabase().connect();
  const writer = createWriter({ db, now: () => 5 });
  const failing = { ...first, advance: () => Promise.reject(new Error('no')) as never };
  const throwing = {
    ...first,
    advance: () => {
      throw new RangeError('cannot count');
    },
  };
  await expect(writer.append(throwing)).rejects.toThrow('cannot count');
  await expect(writer.append(failing)).rejects.toThrow();
  expect((await dump(db)).segments).toEqual([]);
  expect((await writer.append(first)).added).toBe(2);
});

it.each<[string, Error]>([
  ['at the write', new DOMException('The quota has been exceeded.', 'QuotaExceededError')],
  [
    'at the commit',
    Object.assign(new Error('Transaction aborted'), {
      name: 'AbortError',
      inner: new DOMException('', 'QuotaExceededError'),
    }),
  ],
])('a disk that is full %s is a problem that says so', async (_, error) => {
  const db = testDatabase().connect();
  const writer = createWriter({ db, now: () => 5 });
  const repair = breakTable(db, 'payloads', error);
  const failed = await writer.append(first).catch((thrown: unknown) => thrown);
  expect(failed).toBeInstanceOf(ProblemError);
  expect(failed).toMatchObject({ problem: { id: 'disk-full' } });
  repair();
  expect((await writer.append(first)).added).toBe(2);
});

test('two writers cannot spoil each other’s work', async () => {
  const database = testDatabase();
  const writers = [0, 1].map(() => createWriter({ db: database.connect(), now: () => 5 }));
  const pages = Array.from({ length: 12 }, (_, page) =>
    Array.from({ length: 5 }, (_, i) => {
      const id = page * 2 + i;
      return understood(plainEvent(`${id}`, id, { city: `city ${id}` }));
    }),
  );
  const appended = await Promise.all(pages.map((entries, i) => writers[i % 2]?.append(pageOf('o', entries))));
  expect(appended.reduce((sum, one) => sum + (one?.added ?? 0), 0)).toBe(27);
  const reader = createReader(database.connect());
  const { segments, dictionaries } = await reader.view({ from: 0, to: 100 }, null);
  const cities = segments.flatMap(({ at, codes }) =>
    Array.from(at, (time, row) => `${dictionaries.city.values[codes.city[row] ?? 0]} at ${time}`),
  );
  expect(cities.sort()).toEqual(Array.from({ length: 27 }, (_, id) => `city ${id} at ${id}`).sort());
  expect(await reader.record('o')).toMatchObject({ pages: 12, events: 27, duplicates: 33 });
});
