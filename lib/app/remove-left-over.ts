import { removeAcceptancesOf } from '../settings/stored-acceptances';
import { readConnection } from '../settings/stored-connections';
import { removeCriticalityOf } from '../settings/stored-criticality';
import { lockOf } from '../sync/sync';
import { aloneWith } from './connect';
import type { AppPorts } from './ports';

/**
 * Removes what is left of an org that is not connected: its removal was interrupted, or something was written behind
 * it. Whether it is connected is asked where nobody else connects it at the same moment.
 */
export async function removeLeftOver(ports: AppPorts, org: string): Promise<void> {
  // Mostly it is connected, and nobody need wait for a check of its key.
  if (await readConnection(org)) return;
  await aloneWith(ports, org, async () => {
    if (await readConnection(org)) return;
    const { store, alerts, people, vault, locks } = ports;
    await locks.request(lockOf(org), () => store.removeOrg(org));
    await alerts.retain(org, Number.POSITIVE_INFINITY);
    await people.removeOrg(org);
    await removeAcceptancesOf(org);
    await removeCriticalityOf(org);
    await vault.remove(org);
  });
}
