import { createAtlassianSource } from '../atlassian/source';
import { atlassianKeepsDays } from '../durations';
import type { Handlers } from '../messages/protocol';
import { type Answer, ProblemError } from '../problems';
import type { Connection } from '../settings/connection';
import { removeAcceptancesOf } from '../settings/stored-acceptances';
import { readConnection, removeConnection, saveConnection } from '../settings/stored-connections';
import { removeCriticalityOf } from '../settings/stored-criticality';
import { lockOf } from '../sync/sync';
import { setWake } from './alarms';
import { hideAlerts } from './notifications';
import type { AppPorts } from './ports';
import { requireHost } from './require-host';
import { type Runs, sampleSource } from './runs';

type Named = 'connect' | 'connectSample' | 'replaceKey' | 'disconnect' | 'rename';

/** The id of the organization that Orgwatch makes up. */
const sampleOrg = 'sample';

/** A check that takes longer than this is given up, ms. */
const checkMs = 90_000;

const ok = <T>(value: T): Answer<T> => ({ ok: true, value });

/** The connection of an org; throws where there is none. */
export async function connected(org: string): Promise<Connection> {
  const connection = await readConnection(org);
  if (!connection) throw new ProblemError('input-invalid', { said: 'org: not connected' });
  return connection;
}

/**
 * Making, changing and ending the connection of an org happen one after another, whoever asks: an org that is
 * connected again while its removal is under way must not lose its new key to it.
 */
export const aloneWith = <T>({ locks }: Pick<AppPorts, 'locks'>, org: string, step: () => Promise<T>): Promise<T> =>
  locks.request(`orgwatch-connection-${org}`, step) as Promise<T>;

/** Commands that make, change and end connections. */
export function connectionHandlers(ports: AppPorts, runs: Runs, onChange: () => void): Pick<Handlers, Named> {
  const { vault, store, clock, locks } = ports;

  /** Tries the key on the smallest possible page. Answers the org's name, or null where the key may not read it. */
  async function check(org: string, key: string, keyExpiresAt: number | null): Promise<string | null> {
    if (keyExpiresAt !== null && keyExpiresAt <= clock.now()) throw new ProblemError('key-expired');
    await requireHost();
    const signal = AbortSignal.timeout(checkMs);
    const source = createAtlassianSource({ org, key: async () => key, fetch: ports.fetch, now: clock.now });
    await source.fetchPage({ cursor: null, limit: 1, signal });
    // The name is an extra: whatever keeps it from us, the key is good.
    return source.fetchOrgName(signal).catch(() => null);
  }

  async function start(connection: Connection): Promise<Answer<Connection>> {
    await saveConnection(connection);
    void runs.run(connection.org, { manual: true });
    return ok(connection);
  }

  return {
    connect: ({ org, key, keyExpiresAt, depthDays }) =>
      aloneWith(ports, org, async () => {
        if (await readConnection(org)) throw new ProblemError('already-connected');
        if ((await vault.state()).locked) throw new ProblemError('locked');
        const name = (await check(org, key, keyExpiresAt)) ?? `Organization ${org.slice(0, 8)}`;
        await vault.put(org, key);
        return start({ org, name, kind: 'atlassian', connectedAt: clock.now(), keyExpiresAt, depthDays });
      }),

    connectSample: () =>
      aloneWith(ports, sampleOrg, async () => {
        const present = await readConnection(sampleOrg);
        if (present) return start(present);
        const connectedAt = clock.now();
        const name = await sampleSource({ connectedAt }, clock.now).fetchOrgName(AbortSignal.timeout(checkMs));
        const org = { org: sampleOrg, name: name ?? 'Sample organization' };
        return start({ ...org, kind: 'sample', connectedAt, keyExpiresAt: null, depthDays: atlassianKeepsDays });
      }),

    replaceKey: ({ org, key, keyExpiresAt }) =>
      aloneWith(ports, org, async () => {
        await connected(org);
        await check(org, key, keyExpiresAt);
        await runs.stop(org);
        await vault.put(org, key);
        await store.updateRecord(org, (record) => ({ ...record, problem: null }));
        // Read again: it may have been renamed, or reach further back, since the check began.
        return start({ ...(await connected(org)), keyExpiresAt });
      }),

    disconnect: ({ org }) =>
      aloneWith(ports, org, async () => {
        await removeConnection(org);
        await runs.stop(org);
        await locks.request(lockOf(org), () => store.removeOrg(org));
        const gone = await ports.alerts.list({ org });
        await ports.alerts.retain(org, Number.POSITIVE_INFINITY);
        await hideAlerts(gone.map(({ id }) => id));
        await ports.people.removeOrg(org);
        await removeAcceptancesOf(org);
        await removeCriticalityOf(org);
        await vault.remove(org);
        await setWake(org, null, clock.now());
        onChange();
        return ok(null);
      }),

    async rename({ org, name }) {
      const connection = { ...(await connected(org)), name };
      await saveConnection(connection);
      onChange();
      return ok(connection);
    },
  };
}
