import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { AuditEvent, Target, Understood } from '../audit/event';
import { reading as present } from '../audit/reading';
import { columnIds, columns } from './columns';
import type { StoreReader, StoreWriter } from './event-store';
import { createReader } from './reader';
import { pile } from './sizes';
import { agedDatabase } from './testing/aged-database';
import { arbitraryEvent } from './testing/arbitrary-event';
import { testDatabase } from './testing/open-test-database';
import { pageOf, plainEvent, rawOf, understood } from './testing/page';
import { createWriter } from './writer';

/** What the tests' payloads say, as it is understood today. */
const understand = (raw: string): Understood => understood((JSON.parse(raw) as { sent: AuditEvent }).sent);

const project: Target = { id: 'OPS', name: 'OPS', type: 'project' };
/** As it was understood once: no scope, and another target. */
const asOnce = (event: AuditEvent): Understood => ({
  ok: true,
  event: { ...event, scope: null, target: event.scope },
  raw: rawOf(event),
});

async function shown(reader: StoreReader) {
  const { segments, dictionaries } = await reader.view({ from: 0, to: 9_999 }, null);
  const rows: string[] = [];
  for (const { id, org, at, codes, rows: count } of segments) {
    const payloads = await reader.payloads(Array.from({ length: count }, (_, row) => ({ segment: id, row })));
    for (let row = 0; row < count; row++) {
      const values = columnIds.map((column) => dictionaries[column].values[codes[column][row] ?? 0]);
      rows.push(JSON.stringify([org, at[row], values, payloads[row]]));
    }
  }
  return rows.sort();
}

/** By value, whatever their codes. */
async function vocabulary(reader: StoreReader) {
  const { dictionaries } = await reader.view({ from: 0, to: 0 }, null);
  return columnIds.map((column) => {
    const { values, labels, details } = dictionaries[column];
    return values
      .flatMap((value, code) => (value === '' ? [] : [[value, labels[code], details[code]]]))
      .sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1));
  });
}

const expected = (list: readonly { org: string; event: AuditEvent }[]) =>
  list
    .map(({ org, event }) =>
      JSON.stringify([org, event.at, columnIds.map((column) => columns[column](event).value), rawOf(event)]),
    )
    .sort();

/** As few pages as keep the order. */
function runsOf(list: readonly { org: string; event: AuditEvent }[]) {
  const runs: { org: string; events: AuditEvent[] }[] = [];
  for (const { org, event } of list) {
    const last = runs.at(-1);
    if (last?.org === org) last.events.push(event);
    else runs.push({ org, events: [event] });
  }
  return runs;
}

async function rereadAll(writer: StoreWriter): Promise<number> {
  let all = 0;
  for (;;) {
    const rows = await writer.reread(understand);
    if (rows === 0) return all;
    all += rows;
  }
}

/** A store of old, with pages of its time. */
async function ofOld(pages: readonly { org: string; events: readonly AuditEvent[] }[]) {
  const writer = testDatabase().connect();
  for (const { org, events } of pages)
    await createWriter({ db: writer, now: () => 0 }).append(pageOf(org, events.map(asOnce)));
  return agedDatabase(writer);
}

const event = arbitraryEvent(fc.uuid(), fc.integer({ min: 0, max: 1_000 }));
const page = fc.record({ org: fc.constantFrom('o', 'p'), events: fc.array(event, { minLength: 1, maxLength: 4 }) });
type Step = { kind: 'append'; org: string; events: AuditEvent[] } | { kind: 'reread' | 'compact' | 'restart' };
const step: fc.Arbitrary<Step> = fc.oneof(
  page.map((of) => ({ kind: 'append' as const, ...of })),
  fc.record({ kind: fc.constantFrom('reread' as const, 'compact' as const, 'restart' as const) }),
);

test('in the end, history has what a fresh store of the same events has', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(page, { minLength: 1, maxLength: 40 }),
      fc.array(step, { maxLength: 40 }),
      async (pages, steps) => {
        const database = await ofOld(pages);
        const reader = createReader(database.connect());
        const open = () => createWriter({ db: database.connect(), now: () => 0 });
        let writer = open();
        let stale = pages.reduce((sum, { events }) => sum + events.length, 0);
        const list = pages.flatMap(({ org, events }) => events.map((event) => ({ org: org as string, event })));
        for (const step of steps) {
          if (step.kind === 'append') {
            await writer.append(pageOf(step.org, step.events.map(understood)));
            list.push(...step.events.map((event) => ({ org: step.org, event })));
          } else if (step.kind === 'reread') stale -= await writer.reread(understand);
          else if (step.kind === 'compact') {
            await writer.compact('o');
            await writer.compact('p');
          } else writer = open();
          expect(await shown(reader)).toHaveLength(list.length);
        }
        // Nothing twice: as many rows are understood anew as there were.
        expect(await rereadAll(writer)).toBe(stale);
        expect(await shown(reader)).toEqual(expected(list));

        const fresh = testDatabase().connect();
        const freshWriter = createWriter({ db: fresh, now: () => 0 });
        for (const run of runsOf(list)) await freshWriter.append(pageOf(run.org, run.events.map(understood)));
        expect(await vocabulary(createReader(database.connect()))).toEqual(await vocabulary(createReader(fresh)));
        // A cached reader has followed all that.
        expect(await vocabulary(reader)).toEqual(await vocabulary(createReader(fresh)));
        expect((await reader.holdings()).map(({ org, rows }) => [org, rows])).toEqual(
          (await createReader(fresh).holdings()).map(({ org, rows }) => [org, rows]),
        );
      },
    ),
    { numRuns: 20 },
  );
}, 60_000);

const old = (id: string, at: number) => plainEvent(id, at, { scope: { ...project, id: `P${id}` } });

describe('a segment that is to be understood anew', () => {
  it('says nothing of its scope before, and the newest goes first', async () => {
    const database = await ofOld([
      { org: 'o', events: [old('1', 10)] },
      { org: 'p', events: [old('2', 30)] },
      { org: 'o', events: [old('3', 20)] },
    ]);
    const reader = createReader(database.connect());
    const writer = createWriter({ db: database.connect(), now: () => 0 });
    const scopes = async () => {
      const { segments, dictionaries } = await reader.view({ from: 0, to: 99 }, null);
      return segments.map(({ codes }) => dictionaries.scope.values[codes.scope[0] ?? 0]);
    };
    expect(await scopes()).toEqual(['', '', '']);
    await writer.reread(understand);
    expect(await scopes()).toEqual(['', '', 'project/P2']);
    await writer.reread(understand);
    expect(await scopes()).toEqual(['', 'project/P3', 'project/P2']);
    expect(await writer.reread(understand)).toBe(1);
    expect(await writer.reread(understand)).toBe(0);
    expect(await scopes()).toEqual(['project/P1', 'project/P3', 'project/P2']);
  });

  it('is merged with its like alone, and read once then too', async () => {
    const events = Array.from({ length: pile + 4 }, (_, n) => old(`${n}`, n));
    const database = await ofOld(events.map((event) => ({ org: 'o', events: [event] })));
    const db = database.connect();
    const writer = createWriter({ db, now: () => 0 });
    await writer.reread(understand);
    const later = old('later', 99);
    await writer.append(pageOf('o', [understood(later)]));
    expect(await writer.compact('o')).toBe(pile + 5);
    expect((await db.segments.toArray()).map(({ rows, reading }) => [rows, reading]).sort()).toEqual([
      [2, present],
      [pile + 3, 1],
    ]);
    expect(await rereadAll(writer)).toBe(pile + 3);
    const reader = createReader(db);
    expect(await shown(reader)).toEqual(expected([...events, later].map((event) => ({ org: 'o', event }))));
  });

  it('leaves with the others what retention drops, half done or not', async () => {
    const database = await ofOld([
      { org: 'o', events: [old('1', 10)] },
      { org: 'o', events: [old('2', 20)] },
      { org: 'o', events: [old('3', 30)] },
    ]);
    const writer = createWriter({ db: database.connect(), now: () => 0 });
    const reader = createReader(database.connect());
    await writer.reread(understand);
    expect(await writer.retain('o', 15)).toBe(1);
    expect(await rereadAll(writer)).toBe(1);
    expect(await shown(reader)).toEqual(expected([old('2', 20), old('3', 30)].map((event) => ({ org: 'o', event }))));
    expect(await writer.retain('o', 99)).toBe(2);
    expect(await reader.holdings()).toMatchObject([{ rows: 0, bytes: 0 }]);
  });

  it('may be merged or removed while it is being read', async () => {
    const database = await ofOld([
      { org: 'o', events: [old('1', 10)] },
      { org: 'p', events: [old('2', 20)] },
    ]);
    const writer = createWriter({ db: database.connect(), now: () => 0 });
    const others: Promise<unknown>[] = [];
    const rows = await writer.reread((raw) => {
      if (others.length === 0) others.push(writer.removeOrg('p'));
      return understand(raw);
    });
    await Promise.all(others);
    expect(rows).toBe(1);
    expect(await writer.reread(understand)).toBe(0);
    expect(await shown(createReader(database.connect()))).toEqual(expected([{ org: 'o', event: old('1', 10) }]));
  });

  it('keeps the rows whose texts cannot be read', async () => {
    const database = await ofOld([{ org: 'o', events: [old('1', 10), old('2', 20)] }]);
    const db = database.connect();
    const writer = createWriter({ db, now: () => 0 });
    expect(
      await writer.reread((raw) =>
        raw.includes('"2"') ? { ok: false, quarantined: { raw, reason: 'no-time', detail: '' } } : understand(raw),
      ),
    ).toBe(2);
    const { segments, dictionaries } = await createReader(db).view({ from: 0, to: 99 }, null);
    const [segment] = segments;
    const said = (column: 'target' | 'scope') =>
      Array.from(segment?.codes[column] ?? [], (code) => dictionaries[column].values[code]);
    expect(said('scope')).toEqual(['project/P1', '']);
    expect(said('target')).toEqual(['', 'project/P2']);
    expect(await writer.reread(understand)).toBe(0);
  });

  it('is passed over where its payloads are damaged', async () => {
    const database = await ofOld([
      { org: 'o', events: [old('1', 10)] },
      { org: 'o', events: [old('2', 20)] },
    ]);
    const db = database.connect();
    await db.payloads.update(2, { deflated: Uint8Array.of(255, 255, 255) });
    const writer = createWriter({ db, now: () => 0 });
    expect(await rereadAll(writer)).toBe(2);
    const { dictionaries } = await createReader(db).view({ from: 0, to: 99 }, null);
    expect(dictionaries.scope.values.filter(Boolean)).toEqual(['project/P1']);
  });
});
