import { orDiskFull } from '../store/disk-full';
import { createQueue } from '../store/queue';
import type { PeopleDatabase } from './open-people';
import { createPeopleReader, emailKeyOf } from './people-reader';
import type { PeopleWriter } from './people-store';

/** The writing side. Its writes happen one after another, in the order they were asked for. */
export function createPeopleWriter(db: PeopleDatabase): PeopleWriter {
  const inTurn = createQueue();

  const write = (work: () => Promise<unknown>): Promise<void> =>
    inTurn(() =>
      orDiskFull(() =>
        db.transaction('rw', db.people, db.passes, db.changes, async () => {
          await work();
          await countWrite(db);
        }),
      ),
    );

  return {
    ...createPeopleReader(db),
    put: (org, people) =>
      write(() => db.people.bulkPut(people.map((one) => ({ ...one, org, emailKey: emailKeyOf(one.email) })))),
    finish: (pass, all) =>
      write(async () => {
        await db.passes.put(pass);
        if (!all) return;
        const held = await db.people.where('org').equals(pass.org).primaryKeys();
        await db.people.bulkDelete(held.filter(([, person]) => !all.has(person)));
      }),
    outdate: (org) =>
      write(async () => {
        const passes = org === null ? db.passes.toCollection() : db.passes.where('org').equals(org);
        await passes.modify({ basis: '' });
      }),
    removeOrg: (org) =>
      write(async () => {
        await db.people.where('org').equals(org).delete();
        await db.passes.delete(org);
      }),
  };
}

async function countWrite(db: PeopleDatabase): Promise<void> {
  const writes = (await db.changes.get('people'))?.writes ?? 0;
  await db.changes.put({ id: 'people', writes: writes + 1 });
}
