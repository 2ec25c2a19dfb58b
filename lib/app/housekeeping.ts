import { readPrunedAt, savePrunedAt } from '../settings/pruned-at';
import { readConnections } from '../settings/stored-connections';
import { readPreferences } from '../settings/stored-preferences';
import { dayMs } from '../sync/days';
import { lockOf } from '../sync/sync';
import type { AppPorts } from './ports';

/**
 * Once a day: drops events older than the admin wants to keep, and the rest of an org whose removal was interrupted.
 */
export async function keepHouse({ store, reader, vault, clock, locks }: AppPorts): Promise<void> {
  const now = clock.now();
  if (now - (await readPrunedAt()) < dayMs) return;
  const orgs = (await readConnections()).map(({ org }) => org);
  for (const { org } of await reader.records()) {
    if (orgs.includes(org)) continue;
    await locks.request(lockOf(org), () => store.removeOrg(org));
    await vault.remove(org);
  }
  const { retentionDays } = await readPreferences();
  if (retentionDays !== null) {
    for (const org of orgs) await store.retain(org, now - retentionDays * dayMs);
  }
  await savePrunedAt(now);
}
