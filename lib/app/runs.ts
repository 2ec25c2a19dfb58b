import { createAtlassianSource } from '../atlassian/source';
import { understand } from '../audit/understand';
import { createSampleSource } from '../sample-org/source';
import type { Connection } from '../settings/connection';
import { readConnection, readConnections } from '../settings/stored-connections';
import { readPreferences } from '../settings/stored-preferences';
import { saveUntold } from '../settings/untold';
import { createPacer, unpaced } from '../sync/pacer';
import type { EventSource } from '../sync/ports';
import { createSync, type Sync } from '../sync/sync';
import { setWake } from './alarms';
import type { AppPorts } from './ports';
import { requireHost } from './require-host';

/** The sync of each connected org, made when first needed. */
export interface Runs {
  /** Syncs an org and resolves when that is done. An admin who asks (`manual`) does not wait for the next try. */
  run(org: string, options: { manual: boolean }): Promise<void>;
  runAll(options: { manual: boolean }): Promise<void>;
  /** An alarm went off that was set in case the background is ended in the middle of a run. */
  wake(org: string): Promise<void>;
  /** Ends the run of an org and forgets what was known of its key and its pace. */
  stop(org: string): Promise<void>;
}

/** Should the browser end us in the middle of a run, an alarm goes on with it after this, ms. */
const lifelineMs = 30_000;

/** Events a page: the most that Atlassian gives. */
const pageLimit = 500;

/** The events of the organization that Orgwatch makes up, whose story is told up to the moment of connecting and on. */
export const sampleSource = (connection: Pick<Connection, 'connectedAt'>, now: () => number): EventSource =>
  createSampleSource({ seed: 'orgwatch', anchorAt: connection.connectedAt, now });

/** `onProgress` is called after each page and each change of state of an org. */
export function createRuns(ports: AppPorts, onProgress: (org: string) => void): Runs {
  const { store, vault, clock, locks, random } = ports;
  const syncs = new Map<string, Sync>();

  function sourceOf({ org, keyExpiresAt, ...connection }: Connection): EventSource {
    if (connection.kind === 'sample') return sampleSource(connection, clock.now);
    return createAtlassianSource({ org, keyExpiresAt, key: () => vault.open(org), fetch: ports.fetch, now: clock.now });
  }

  function makeSync(connection: Connection): Sync {
    const { org, kind } = connection;
    const isSample = kind === 'sample';
    return createSync({
      org,
      source: sourceOf(connection),
      store,
      understand,
      clock,
      random,
      locks,
      pageLimit,
      pacer: isSample ? unpaced : createPacer({ clock, random }),
      depthDays: async () => (await readConnection(org))?.depthDays ?? connection.depthDays,
      pollMs: async () => (await readPreferences()).pollMinutes * 60_000,
      ready: isSample ? async () => undefined : requireHost,
      onProgress: () => onProgress(org),
    });
  }

  function syncOf(connection: Connection): Sync {
    const known = syncs.get(connection.org);
    if (known) return known;
    const made = makeSync(connection);
    syncs.set(connection.org, made);
    return made;
  }

  async function runOne(connection: Connection, manual: boolean): Promise<void> {
    const { org } = connection;
    const sync = syncOf(connection);
    const rest = ports.stayAwake();
    try {
      await setWake(org, clock.now() + lifelineMs, clock.now());
      const end = await sync.run({ manual });
      await saveUntold(org, end.untold ?? null);
      const at = end.kind === 'busy' ? clock.now() + lifelineMs : end.wakeAt;
      await setWake(org, at, clock.now());
    } finally {
      rest();
      onProgress(org);
    }
  }

  async function run(org: string, { manual }: { manual: boolean }): Promise<void> {
    const connection = await readConnection(org);
    if (connection) await runOne(connection, manual);
    else await setWake(org, null, clock.now());
  }

  return {
    run,
    async runAll({ manual }) {
      const connections = await readConnections();
      await Promise.all(connections.map((connection) => runOne(connection, manual)));
    },
    async wake(org) {
      if (syncs.get(org)?.isRunning()) await setWake(org, clock.now() + lifelineMs, clock.now());
      else await run(org, { manual: false });
    },
    async stop(org) {
      const sync = syncs.get(org);
      syncs.delete(org);
      await sync?.stop();
    },
  };
}
