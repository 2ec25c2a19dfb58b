import { Dexie } from 'dexie';
import { orDiskFull } from '../store/disk-full';
import { createQueue } from '../store/queue';
import type { Alert } from './alert';
import { asAlert, createAlertReader } from './alert-reader';
import type { AlertWriter } from './alert-store';
import type { AlertDatabase } from './open-alerts';
import { reachOf } from './overlap';

/** The writing side. Its writes happen one after another, in the order they were asked for. */
export function createAlertWriter(db: AlertDatabase): AlertWriter {
  const inTurn = createQueue();

  const write = <T>(work: () => Promise<T>): Promise<T> =>
    inTurn(() => orDiskFull(() => db.transaction('rw', db.alerts, db.changes, work)));

  async function put(alerts: readonly Alert[]): Promise<void> {
    if (alerts.length === 0) return;
    await db.alerts.bulkPut(alerts.map((alert) => ({ ...alert, reach: reachOf(alert) })));
    await countWrite(db);
  }

  return {
    ...createAlertReader(db),
    merge: ({ org, monitor, since }, change) =>
      write(async () => {
        const touchable = await db.alerts
          .where('[org+monitor+reach]')
          .between([org, monitor, since], [org, monitor, Infinity], true, true)
          .toArray();
        const present = touchable.map(asAlert);
        const stored = await withoutOverwriting(db, present, change);
        await put(stored);
        return stored;
      }),
    update: (id, change) =>
      write(async () => {
        const found = await db.alerts.get(id);
        if (!found) return undefined;
        const before = asAlert(found);
        const after = change(before);
        if (after !== before) await put([after]);
        return after;
      }),
    async waiting() {
      const found = await db.alerts.where('announcement.state').equals('waiting').toArray();
      return found.map(asAlert).sort((a, b) => a.raisedAt - b.raisedAt || (a.id < b.id ? -1 : 1));
    },
    retain: (org, before) =>
      write(async () => {
        const upTo = before === Infinity ? Dexie.maxKey : before;
        const gone = await db.alerts.where('[org+lastAt]').between([org, Dexie.minKey], [org, upTo]).delete();
        if (gone > 0) await countWrite(db);
        return gone;
      }),
  };
}

/**
 * What `change` makes of the alerts present. Where it makes one anew that is stored already (it was over before `since`,
 * and what has come in now reaches back to its first event), it is asked again with that one among the present: what a
 * person did to it is not lost.
 */
async function withoutOverwriting(
  db: AlertDatabase,
  present: readonly Alert[],
  change: (present: readonly Alert[]) => readonly Alert[],
): Promise<readonly Alert[]> {
  const changed = change(present);
  const known = new Set(present.map(({ id }) => id));
  const added = changed.map(({ id }) => id).filter((id) => !known.has(id));
  const found = (await db.alerts.bulkGet(added)).filter((alert) => alert !== undefined);
  if (found.length === 0) return changed;
  return withoutOverwriting(db, [...present, ...found.map(asAlert)], change);
}

async function countWrite(db: AlertDatabase): Promise<void> {
  const writes = (await db.changes.get('alerts'))?.writes ?? 0;
  await db.changes.put({ id: 'alerts', writes: writes + 1 });
}
