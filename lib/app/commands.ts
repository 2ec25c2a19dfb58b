import { dayMs } from '../durations';
import type { Handlers } from '../messages/protocol';
import type { Answer } from '../problems';
import { readOrgSeen, saveOrgSeen } from '../settings/org-seen';
import { readConnections, saveConnection } from '../settings/stored-connections';
import { extendBackfill } from '../sync/days';
import type { AlertCommand } from './alert-commands';
import { badgeHandlers } from './badge-commands';
import { connected, connectionHandlers } from './connect';
import type { AppPorts } from './ports';
import type { Runs } from './runs';
import type { Scorings } from './scorings';

const done: Answer<null> = { ok: true, value: null };

/** Every command that pages and the content script may give. What is thrown is answered as a problem. */
export function createHandlers(
  ports: AppPorts,
  runs: Runs,
  onChange: () => void,
  alertCommands: Pick<Handlers, AlertCommand>,
  scorings: Scorings,
): Handlers {
  const { store, vault, clock } = ports;
  return {
    ...connectionHandlers(ports, runs, onChange),
    ...alertCommands,
    ...badgeHandlers(ports),

    async sync({ org }) {
      void (org === null ? runs.runAll({ manual: true }) : runs.run((await connected(org)).org, { manual: true }));
      return done;
    },

    async pauseBackfill({ org, paused }) {
      await connected(org);
      await store.updateRecord(org, (record) => ({
        ...record,
        backfill: record.backfill && { ...record.backfill, paused },
      }));
      if (!paused) void runs.run(org, { manual: true });
      onChange();
      return done;
    },

    async extendBackfill({ org, depthDays }) {
      const connection = await connected(org);
      if (depthDays > connection.depthDays) await saveConnection({ ...connection, depthDays });
      await store.updateRecord(org, (record) => ({
        ...record,
        backfill: record.backfill && extendBackfill(record.backfill, depthDays),
      }));
      void runs.run(org, { manual: true });
      return done;
    },

    async prune({ keepDays }) {
      let dropped = 0;
      for (const { org } of await readConnections()) {
        const before = clock.now() - keepDays * dayMs;
        dropped += await store.retain(org, before);
        await ports.alerts.retain(org, before);
      }
      if (dropped > 0) void scorings.scoreAll(null, true);
      return { ok: true, value: dropped };
    },

    async setPassphrase({ passphrase }) {
      await vault.setPassphrase(passphrase);
      return done;
    },

    async unlock({ passphrase }) {
      await vault.unlock(passphrase);
      void runs.runAll({ manual: true });
      return done;
    },

    async correctAction({ action, activity }) {
      await store.saveCorrection(action, activity);
      void scorings.scoreAll(null, true);
      return done;
    },

    async score({ org }) {
      void scorings.scoreAll(org, false);
      return done;
    },

    async orgSeen({ org }) {
      if ((await readOrgSeen())?.org !== org) await saveOrgSeen({ org, at: clock.now() });
      return done;
    },
  };
}
