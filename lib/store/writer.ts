import { appendPage } from './append';
import { countWrite } from './changes';
import { compactSegments, foldDictionaries } from './compact';
import { defaultRecord } from './default-record';
import { orDiskFull } from './disk-full';
import type { StoreWriter } from './event-store';
import type { Database } from './open-database';
import { createQueue } from './queue';
import { removeEverythingOf } from './remove-org';
import { prepareReread, writeReread } from './reread';
import { retainEvents } from './retain';
import type { SyncRecord } from './sync-record';
import { readMemory, StaleMemoryError, type WriterMemory } from './writer-memory';

export interface WriterPorts {
  db: Database;
  now(): number;
}

/** After what retention drops, or a second writer (against the rules) stores, memory is read anew and we try again. */
const tries = 10;

/** The writing side. Its writes happen one after another, in the order they were asked for. */
export function createWriter({ db, now }: WriterPorts): StoreWriter {
  const inTurn = createQueue();
  let memory: WriterMemory | null = null;

  const write = <T>(work: () => Promise<T>) => inTurn(() => orDiskFull(work));

  /** Whatever goes wrong, the next attempt starts from what is on the disk. */
  async function withMemory<T>(work: (memory: WriterMemory) => Promise<T>, left = tries): Promise<T> {
    try {
      memory ??= await readMemory(db);
      return await work(memory);
    } catch (thrown) {
      memory = null;
      if (thrown instanceof StaleMemoryError && left > 1) return withMemory(work, left - 1);
      throw thrown;
    }
  }

  return {
    append: (page) => write(() => withMemory((memory) => appendPage(db, memory, page, now()))),
    updateRecord: (org, change) => write(() => updateRecord(db, org, change)),
    saveCatalogue: (org, actions, at) =>
      write(() =>
        db.transaction('rw', db.catalogues, db.records, db.changes, async () => {
          await db.catalogues.put({ org, at, actions: [...actions] });
          const record = (await db.records.get(org)) ?? defaultRecord(org);
          await db.records.put({ ...record, catalogueAt: at });
          await countWrite(db, 'actions');
        }),
      ),
    saveCorrection: (action, activity) =>
      write(() =>
        db.transaction('rw', db.corrections, db.changes, async () => {
          if (activity === null) await db.corrections.delete(action);
          else await db.corrections.put({ action, activity });
          await countWrite(db, 'actions');
        }),
      ),
    compact: (org) =>
      write(async () => {
        const merged = await compactSegments(db, org);
        await foldDictionaries(db);
        return merged;
      }),
    async reread(understand) {
      for (;;) {
        const prepared = await prepareReread(db, understand);
        if (!prepared) return 0;
        const rows = await write(() => withMemory((memory) => writeReread(db, memory, prepared)));
        // Merged or dropped meanwhile: there may be others.
        if (rows > 0) return rows;
      }
    },
    retain: (org, before) => write(() => retainEvents(db, org, before)),
    removeOrg: (org) => write(() => removeEverythingOf(db, org)),
  };
}

const updateRecord = (db: Database, org: string, change: (record: SyncRecord) => SyncRecord): Promise<SyncRecord> =>
  db.transaction('rw', db.records, db.changes, async () => {
    const record = change((await db.records.get(org)) ?? defaultRecord(org));
    await db.records.put(record);
    await countWrite(db);
    return record;
  });
