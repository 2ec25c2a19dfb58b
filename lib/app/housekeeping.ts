import { dayMs } from '../durations';
import { readPrunedAt, savePrunedAt } from '../settings/pruned-at';
import { readConnections } from '../settings/stored-connections';
import { readPreferences } from '../settings/stored-preferences';
import type { AppPorts } from './ports';
import { removeLeftOver } from './remove-left-over';

/**
 * Once a day: drops events older than the admin wants to keep, and the rest of an org whose removal was interrupted.
 */
export async function keepHouse(ports: AppPorts): Promise<void> {
  const { store, reader, clock } = ports;
  const now = clock.now();
  if (now - (await readPrunedAt()) < dayMs) return;
  for (const { org } of await reader.records()) await removeLeftOver(ports, org);
  const { retentionDays } = await readPreferences();
  if (retentionDays !== null) {
    for (const { org } of await readConnections()) {
      await store.retain(org, now - retentionDays * dayMs);
      await ports.alerts.retain(org, now - retentionDays * dayMs);
    }
  }
  await savePrunedAt(now);
}
