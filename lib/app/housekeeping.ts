import { dayMs } from '../durations';
import { readPrunedAt, savePrunedAt } from '../settings/pruned-at';
import { readConnection, readConnections } from '../settings/stored-connections';
import { readPreferences } from '../settings/stored-preferences';
import { lockOf } from '../sync/sync';
import { aloneWith } from './connect';
import type { AppPorts } from './ports';

/**
 * Once a day: drops events older than the admin wants to keep, and the rest of an org whose removal was interrupted.
 */
export async function keepHouse(ports: AppPorts): Promise<void> {
  const { store, reader, clock } = ports;
  const now = clock.now();
  if (now - (await readPrunedAt()) < dayMs) return;
  for (const { org } of await reader.records()) await aloneWith(ports, org, () => removeLeftOver(ports, org));
  const { retentionDays } = await readPreferences();
  if (retentionDays !== null) {
    for (const { org } of await readConnections()) {
      await store.retain(org, now - retentionDays * dayMs);
      await ports.alerts.retain(org, now - retentionDays * dayMs);
    }
  }
  await savePrunedAt(now);
}

/** Whether it is connected is asked here, where nobody else connects it at the same moment. */
async function removeLeftOver({ store, alerts, vault, locks }: AppPorts, org: string): Promise<void> {
  if (await readConnection(org)) return;
  await locks.request(lockOf(org), () => store.removeOrg(org));
  await alerts.retain(org, Number.POSITIVE_INFINITY);
  await vault.remove(org);
}
