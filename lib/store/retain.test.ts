import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReader } from './reader';
import { testDatabase } from './testing/open-test-database';
import { pageOf, plainEvent, rawOf, understood } from './testing/page';
import { createWriter } from './writer';

const times = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 3 });

test('whole segments go, and all that only they needed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(times, { maxLength: 60 }), fc.integer({ min: 0, max: 101 }), async (pages, before) => {
      const db = testDatabase().connect();
      const writer = createWriter({ db, now: () => 5 });
      const reader = createReader(db);
      const events = pages.map((page, i) =>
        page.map((at, k) => plainEvent(`${i}/${k}`, at, { city: `city ${i}`, country: '' })),
      );
      for (const page of events) await writer.append(pageOf('o', page.map(understood)));
      await writer.append(pageOf('p', [understood(plainEvent('p', 0))]));
      await writer.compact('o');
      const segments = await db.segments.where('org').equals('o').toArray();
      const kept = segments.filter(({ to }) => to >= before);
      const dropped = segments.filter(({ to }) => to < before).reduce((sum, { rows }) => sum + rows, 0);

      expect(await writer.retain('o', before)).toBe(dropped);
      expect(await writer.retain('o', before)).toBe(0);
      const view = await reader.view({ from: 0, to: 200 }, ['o']);
      expect(view.segments.map(({ id }) => id).sort()).toEqual(kept.map(({ id }) => id).sort());
      const left: string[] = [];
      const chunks = new Set<number>();
      for (const { id, rows } of view.segments) {
        left.push(...(await reader.payloads(Array.from({ length: rows }, (_, row) => ({ segment: id, row })))));
        for (const chunk of (await db.origins.get(id))?.chunk ?? []) chunks.add(chunk);
      }
      const all = events.flat();
      for (const event of all.filter(({ at }) => at >= before)) expect(left).toContain(rawOf(event));
      expect(left).toHaveLength(all.length - dropped);
      expect(await db.chunks.where('org').equals('o').primaryKeys()).toEqual([...chunks].sort((a, b) => a - b));
      expect(await db.payloads.count()).toBe(chunks.size + 1);
      // Names of what is gone are gone, if anything went.
      const cities = new Set(all.filter((event) => left.includes(rawOf(event))).map(({ city }) => city));
      if (dropped > 0) expect(new Set(view.dictionaries.city.values.filter((city) => city !== ''))).toEqual(cities);
      // What was dropped is unknown again.
      expect(await writer.append(pageOf('o', all.map(understood)))).toMatchObject({ added: dropped });
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('what was set aside is kept as long as events are', async () => {
  const db = testDatabase().connect();
  const writer = createWriter({ db, now: () => 50 });
  const broken = { ok: false as const, quarantined: { raw: '{}', reason: 'no-id' as const, detail: '' } };
  await writer.append(pageOf('o', [broken]));
  await writer.append(pageOf('p', [broken]));
  await writer.retain('o', 50);
  expect(await db.quarantine.count()).toBe(2);
  await writer.retain('o', 51);
  expect((await db.quarantine.toArray()).map(({ org }) => org)).toEqual(['p']);
});

test('an org is removed without a trace', async () => {
  const db = testDatabase().connect();
  const writer = createWriter({ db, now: () => 50 });
  const reader = createReader(db);
  const secret = { id: 'secret', name: 'Secret Sue', email: 'sue@secret.org', type: 'user' as const };
  await writer.append(
    pageOf('o', [
      understood(plainEvent('1', 1, { actor: secret })),
      { ok: false, quarantined: { raw: 'sue@secret.org', reason: 'no-id', detail: '' } },
    ]),
  );
  await writer.saveCatalogue('o', [{ id: 'secret', displayName: '', groups: [] }], 1);
  await writer.append(pageOf('p', [understood(plainEvent('1', 1))]));
  const before = await reader.view({ from: 0, to: 9 }, null);
  expect(before.dictionaries.actor.codeOf('secret')).toBe(1);
  await writer.removeOrg('o');
  for (const table of db.tables) expect(JSON.stringify(await table.toArray())).not.toMatch(/secret|"o"/i);
  expect(await db.segments.count()).toBe(1);
  const after = await reader.view({ from: 0, to: 9 }, null);
  expect(after.dictionaries.actor.codeOf('secret')).toBeUndefined();
  expect(after.dictionaries.actor.codeOf('anna')).toBe(2);
  expect(await reader.records()).toMatchObject([{ org: 'p' }]);
  expect(await writer.append(pageOf('o', [understood(plainEvent('1', 1, { actor: secret }))]))).toMatchObject({
    added: 1,
  });
});
