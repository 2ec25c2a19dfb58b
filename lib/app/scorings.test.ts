import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Alert } from '../alerts/alert';
import { createAlertWriter } from '../alerts/alert-writer';
import { testAlerts } from '../alerts/testing/open-test-alerts';
import type { AuditEvent } from '../audit/event';
import { dayMs, hourMs } from '../durations';
import { createPeopleWriter } from '../people/people-writer';
import { testPeople } from '../people/testing/open-test-people';
import { readScoreTrouble } from '../settings/score-trouble';
import { removeConnection, saveConnection } from '../settings/stored-connections';
import { updatePreferences } from '../settings/stored-preferences';
import { createReader } from '../store/reader';
import type { SyncRecord } from '../store/sync-record';
import { testDatabase } from '../store/testing/open-test-database';
import { pageOf, plainEvent, understood } from '../store/testing/page';
import { createWriter } from '../store/writer';
import { createFakeClock } from '../sync/testing/sync-harness';
import type { AppPorts } from './ports';
import { createScorings } from './scorings';

const org = 'kestrel';
const start = Date.UTC(2026, 9, 5, 9);

const by = (actor: string, at: number, more: Partial<AuditEvent> = {}) =>
  plainEvent(`${actor}-${at}`, at, { actor: { id: actor, name: actor, email: '', type: 'user' }, ...more });

const alertAbout = (entity: string) =>
  ({
    id: `about-${entity}`,
    monitor: 'impossible-travel',
    title: '',
    entity,
    severity: 'critical',
    firstAt: start - 2 * hourMs,
    raisedAt: start - hourMs,
    lastAt: start - hourMs,
    endedAt: null,
    status: 'open',
    definition: { groupBy: 'actor' },
    announcement: { state: 'told', severity: 'critical', at: start },
  }) as Alert;

async function atWork() {
  const db = testDatabase().connect();
  const clock = createFakeClock(start);
  const read: string[] = [];
  const reader = createReader(db);
  const ports = {
    store: createWriter({ db, now: clock.now }),
    reader: {
      ...reader,
      view: (...of: Parameters<typeof reader.view>) => {
        read.push('view');
        return reader.view(...of);
      },
    },
    alerts: createAlertWriter(testAlerts().connect()),
    people: createPeopleWriter(testPeople().connect()),
    vault: { remove: async () => undefined },
    clock,
    locks: navigator.locks,
    stayAwake: () => () => undefined,
  } as unknown as AppPorts;
  const onScored = vi.fn();
  const put = vi.spyOn(ports.people, 'put');
  return {
    ports,
    clock,
    read,
    put,
    onScored,
    /** A background that was just started. */
    score: () => createScorings(ports, onScored).score(org),
    all: () => createScorings(ports, onScored).scoreAll(null, true),
    async receive(running: SyncRecord['running'], ...events: AuditEvent[]) {
      const page = pageOf(org, events.map(understood));
      await ports.store.append({
        ...page,
        advance: (record, appended) => ({
          ...page.advance(record, appended),
          running,
          unscored: appended.span ?? record.unscored ?? null,
        }),
      });
    },
    people: async () => (await ports.people.list(org)).map(({ person }) => person).sort(),
    putLast: () => put.mock.calls.flatMap(([, people]) => people.map(({ person }) => person)).sort(),
  };
}

let work: Awaited<ReturnType<typeof atWork>>;

beforeEach(async () => {
  fakeBrowser.reset();
  work = await atWork();
  await saveConnection({ org, name: 'K', kind: 'atlassian', connectedAt: 0, keyExpiresAt: null, depthDays: 7 });
  await work.receive(null, by('anna', start - 3 * hourMs), by('ben', start - 2 * hourMs, { country: 'IR' }));
  await work.score();
});

describe('scoring', () => {
  it('begins with everybody, and strikes off what it has seen', async () => {
    expect(await work.people()).toEqual(['anna', 'ben']);
    expect((await work.ports.people.read(org, 'ben'))?.findings).toMatchObject([{ signal: 'risky-location' }]);
    expect((await work.ports.reader.record(org))?.unscored).toBeNull();
    expect(work.onScored).toHaveBeenCalledTimes(1);
  });

  it('reads no events where nothing has come in', async () => {
    work.read.length = 0;
    await work.score();
    expect(work.read).toEqual([]);
    expect(work.onScored).toHaveBeenCalledTimes(1);
  });

  it('is done for those whom new events concern, and for no one else', async () => {
    work.put.mockClear();
    await work.receive(null, by('ben', start - hourMs), by('eli', start - hourMs));
    await work.score();
    expect(work.putLast()).toEqual(['ben', 'eli']);
  });

  it('is done for everybody when a list that signals look at has changed, a new day has begun, or it is asked for', async () => {
    work.put.mockClear();
    await updatePreferences({ riskyCountries: ['DE'] });
    await work.score();
    expect(work.putLast()).toEqual(['anna', 'ben']);
    expect((await work.ports.people.read(org, 'ben'))?.findings).toEqual([]);
    work.put.mockClear();
    work.clock.advance(dayMs);
    await work.score();
    expect(work.putLast()).toEqual(['anna', 'ben']);
    work.put.mockClear();
    await work.all();
    expect(work.putLast()).toEqual(['anna', 'ben']);
  });

  it('is done for everybody also where the background was ended before it could be', async () => {
    work.put.mockClear();
    const { view } = work.ports.reader;
    work.ports.reader.view = async () => {
      throw new Error('ended');
    };
    await work.all();
    work.ports.reader.view = view;
    // A background that was just started, and knows of nothing.
    await work.score();
    expect(work.putLast()).toEqual(['anna', 'ben']);
  });

  it('is done for whoever an alert is about, when it is raised, goes on or was expected', async () => {
    const { alerts, people } = work.ports;
    const alert = { ...alertAbout('ben'), org };
    const scores = async () => {
      work.put.mockClear();
      await work.score();
      const ben = await people.read(org, 'ben');
      return {
        scored: work.putLast(),
        found: ben?.findings.flatMap(({ signal, at }) => (signal === 'alert-raised' ? at : [])),
      };
    };
    await alerts.merge({ org, monitor: alert.monitor, since: 0 }, () => [alert]);
    expect(await scores()).toEqual({ scored: ['ben'], found: [start - hourMs] });
    // Nothing is new.
    expect(await scores()).toEqual({ scored: [], found: [start - hourMs] });
    await alerts.update(alert.id, (present) => ({ ...present, lastAt: start }));
    expect(await scores()).toEqual({ scored: ['ben'], found: [start] });
    await alerts.update(alert.id, (present) => ({ ...present, status: 'expected' }));
    expect(await scores()).toEqual({ scored: ['ben'], found: [] });
  });

  it('is done for everybody when the catalogue says anew what actions mean', async () => {
    work.put.mockClear();
    await work.ports.store.saveCatalogue(org, [], start);
    await work.score();
    expect(work.putLast()).toEqual(['anna', 'ben']);
  });

  it('waits while pages come in, and catches up at the end', async () => {
    work.put.mockClear();
    await work.receive('backfill', by('eli', start - hourMs));
    await work.score();
    expect(work.putLast()).toEqual([]);
    expect((await work.ports.reader.record(org))?.unscored).not.toBeNull();
    await work.receive(null, by('fay', start - hourMs));
    await work.score();
    expect(await work.people()).toEqual(['anna', 'ben', 'eli', 'fay']);
  });

  it('sees again what was not struck off, since it was ended before', async () => {
    await work.receive(null, by('eli', start - hourMs));
    const { finish } = work.ports.people;
    work.ports.people.finish = async () => {
      throw new Error('the disk is on fire');
    };
    await work.score();
    expect(await readScoreTrouble()).toMatchObject({ [org]: { id: 'unexpected', said: 'the disk is on fire' } });
    work.ports.people.finish = finish;
    await work.score();
    expect(await work.people()).toEqual(['anna', 'ben', 'eli']);
    expect((await work.ports.reader.record(org))?.unscored).toBeNull();
    expect(await readScoreTrouble()).toEqual({});
  });

  it('sees events that are ahead of our clock', async () => {
    await work.receive(null, by('eli', start + hourMs));
    await work.score();
    expect(await work.people()).toEqual(['anna', 'ben', 'eli']);
  });

  it('does not strike off what came in meanwhile', async () => {
    await work.receive(null, by('eli', start - hourMs));
    const { finish } = work.ports.people;
    work.ports.people.finish = async (...of) => {
      work.ports.people.finish = finish;
      await work.receive(null, by('fay', start - hourMs));
      await finish(...of);
    };
    await work.score();
    expect((await work.ports.reader.record(org))?.unscored).not.toBeNull();
    await work.score();
    expect(await work.people()).toEqual(['anna', 'ben', 'eli', 'fay']);
    expect((await work.ports.reader.record(org))?.unscored).toBeNull();
  });

  it('of an org that is removed meanwhile leaves nothing behind', async () => {
    await work.receive(null, by('eli', start - hourMs));
    const { finish } = work.ports.people;
    work.ports.people.finish = async (...of) => {
      await removeConnection(org);
      await finish(...of);
    };
    await work.score();
    expect(await work.people()).toEqual([]);
    expect(await work.ports.people.passes()).toEqual([]);
  });
});
