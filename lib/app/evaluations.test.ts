import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAlertWriter } from '../alerts/alert-writer';
import { openAlerts } from '../alerts/open-alerts';
import { builtInOf, builtIns } from '../monitors/pack/all';
import { ProblemError } from '../problems';
import { readAlertTrouble } from '../settings/alert-trouble';
import { readFailing } from '../settings/failing-monitors';
import { removeConnection, saveConnection } from '../settings/stored-connections';
import { addOwn, changeMonitor, removeOwn, switchMonitors } from '../settings/stored-monitors';
import { updatePreferences } from '../settings/stored-preferences';
import { createReader } from '../store/reader';
import { testDatabase } from '../store/testing/open-test-database';
import { pageOf, plainEvent, understood } from '../store/testing/page';
import { createWriter } from '../store/writer';
import { createFakeClock } from '../sync/testing/sync-harness';
import { createEvaluations } from './evaluations';
import type { AppPorts } from './ports';

const org = 'kestrel';
const minute = 60_000;
const connectedAt = Date.UTC(2026, 9, 5, 9);

let clock: ReturnType<typeof createFakeClock>;
let ports: AppPorts;
let awake = 0;
/** What notifications said, in their order. */
let told: object[];
const { create } = fakeBrowser.notifications;

/** Stores events as a sync would, up to the present; monitors have not seen them. */
async function receive(...events: ReturnType<typeof plainEvent>[]) {
  const page = pageOf(org, events.map(understood));
  await ports.store.append({
    ...page,
    advance: (record, appended) => ({
      ...page.advance(record, appended),
      live: { cursor: null, processedAt: clock.now(), startedAt: connectedAt },
      lastSuccessAt: clock.now(),
      unevaluated: appended.span ?? record.unevaluated ?? null,
    }),
  });
}

const token = (id: string, at: number, actor = 'anna') =>
  plainEvent(id, at, {
    action: 'user_token_created',
    actor: { id: actor, name: `Name of ${actor}`, email: '', type: 'user' },
  });

/** What a background that was just started does. */
const look = () => createEvaluations(ports, () => undefined).evaluate(org);

const shown = async () => Object.keys(await fakeBrowser.notifications.getAll());
const alerts = () => ports.alerts.list({ org, monitor: 'api-token-created' });

beforeEach(async () => {
  fakeBrowser.reset();
  told = [];
  fakeBrowser.notifications.create = (...asked: unknown[]) => {
    told.push(asked.at(-1) as object);
    return Reflect.apply(create, fakeBrowser.notifications, asked) as Promise<string>;
  };
  const indexedDB = new IDBFactory();
  const db = testDatabase().connect();
  clock = createFakeClock(connectedAt);
  ports = {
    store: createWriter({ db, now: clock.now }),
    reader: createReader(db),
    alerts: createAlertWriter(openAlerts({ name: crypto.randomUUID(), indexedDB, IDBKeyRange })),
    clock,
    locks: navigator.locks,
    stayAwake() {
      awake++;
      return () => {
        awake--;
      };
    },
  } as unknown as AppPorts;
  await saveConnection({ org, name: 'Kestrel', kind: 'atlassian', connectedAt, keyExpiresAt: null, depthDays: 7 });
  clock.advance(60 * minute);
});

describe('monitors at work', () => {
  it('raise what is new, tell it once, and say who', async () => {
    await receive(token('a', connectedAt + 50 * minute));
    await look();
    await look();
    expect(await alerts()).toMatchObject([
      { entity: 'anna', entityName: 'Name of anna', severity: 'critical', announcement: { state: 'told' } },
    ]);
    expect(await shown()).toHaveLength(1);
    expect(told).toMatchObject([
      { title: 'Critical: API Token Created', message: expect.stringMatching(/^Name of anna/) },
    ]);
    expect(awake).toBe(0);
  });

  it('never tell history, which comes in late', async () => {
    await receive(token('a', connectedAt - minute), token('b', connectedAt - 90 * 24 * 60 * minute));
    await look();
    expect(await alerts()).toEqual([]);
    expect(await shown()).toEqual([]);
  });

  it('see at the next wake what came in when the background was ended', async () => {
    await receive(token('a', connectedAt + 10 * minute));
    await receive(token('b', connectedAt + 20 * minute, 'ben'));
    await ports.store.updateRecord(org, (record) => ({
      ...record,
      unevaluated: { from: connectedAt + 10 * minute, to: connectedAt + 20 * minute },
    }));
    await look();
    expect((await alerts()).map(({ entity }) => entity).sort()).toEqual(['anna', 'ben']);
    expect((await ports.reader.record(org))?.unevaluated).toBeNull();
  });

  it('do not strike off what came in while they looked', async () => {
    await receive(token('a', connectedAt + 50 * minute));
    const { view } = ports.reader;
    let late = true;
    ports.reader = {
      ...ports.reader,
      async view(...asked) {
        const found = await view(...asked);
        if (late) {
          late = false;
          await receive(token('b', connectedAt + 50 * minute, 'ben'));
        }
        return found;
      },
    };
    await look();
    expect((await ports.reader.record(org))?.unevaluated).not.toBeNull();
    await look();
    expect((await alerts()).map(({ entity }) => entity).sort()).toEqual(['anna', 'ben']);
  });

  it('store before they tell: what could not be shown goes out at the next wake, and once', async () => {
    const { create: shows } = fakeBrowser.notifications;
    fakeBrowser.notifications.create = () => Promise.reject(new Error('no'));
    await receive(token('a', connectedAt + 50 * minute));
    await look();
    expect(await alerts()).toMatchObject([{ announcement: { state: 'waiting' } }]);
    expect(await readAlertTrouble()).toMatchObject({ [org]: { id: 'notifications-off', said: 'Error: no' } });
    fakeBrowser.notifications.create = shows;
    await look();
    expect(await shown()).toHaveLength(1);
    expect(await alerts()).toMatchObject([{ announcement: { state: 'told' } }]);
    expect(await readAlertTrouble()).toEqual({});
  });

  it('what cannot be shown stands in the way of nothing else', async () => {
    const shows = fakeBrowser.notifications.create;
    fakeBrowser.notifications.create = (...asked: unknown[]) =>
      JSON.stringify(asked).includes('Name of anna')
        ? Promise.reject(new Error('no'))
        : (Reflect.apply(shows, fakeBrowser.notifications, asked) as Promise<string>);
    await receive(token('a', connectedAt + 50 * minute), token('b', connectedAt + 51 * minute, 'ben'));
    await look();
    expect(told).toMatchObject([{ message: expect.stringMatching(/^Name of ben/) }]);
    await createEvaluations(ports, () => undefined).announce();
    expect(told).toHaveLength(1);
    expect(await readAlertTrouble()).toMatchObject({ [org]: { id: 'notifications-off' } });
  });

  it('what cannot be stored is no fault of a monitor: it is told, seen again, and stored then', async () => {
    const { merge } = ports.alerts;
    const refused = vi.fn(() => Promise.reject(new ProblemError('disk-full')));
    ports.alerts = { ...ports.alerts, merge: refused };
    await receive(token('a', connectedAt + 50 * minute));
    await look();
    expect(refused).toHaveBeenCalled();
    expect(await readFailing()).toEqual({});
    expect(await readAlertTrouble()).toMatchObject({ [org]: { id: 'disk-full' } });
    expect((await ports.reader.record(org))?.unevaluated).not.toBeNull();
    ports.alerts = { ...ports.alerts, merge };
    await look();
    expect(await alerts()).toMatchObject([{ entity: 'anna', announcement: { state: 'told' } }]);
    expect(await readAlertTrouble()).toEqual({});
    expect((await ports.reader.record(org))?.unevaluated).toBeNull();
  });

  it.each(['off', 'gone'])('one that is %s leaves no alert that never ends', async (fate) => {
    await updatePreferences({ keepUnseenAlerts: false });
    await switchMonitors(['api-token-created'], false, connectedAt);
    const definition = builtInOf('api-token-created');
    if (!definition) throw new Error('There are monitors');
    const own = { texts: { title: 'Mine', why: '', runbook: '' }, definition, on: true };
    const monitor = (await addOwn(own, connectedAt)) ?? '';
    await receive(token('a', connectedAt + 59 * minute));
    await look();
    expect(await ports.alerts.list({ monitor })).toMatchObject([{ status: 'open', endedAt: null }]);
    await (fate === 'off' ? switchMonitors([monitor], false, clock.now()) : removeOwn(monitor));
    clock.advance(60 * minute);
    await receive();
    await look();
    expect(await ports.alerts.list({ monitor })).toMatchObject([
      { status: 'resolved', endedAt: connectedAt + 74 * minute },
    ]);
  });

  it('leave nothing of an org that was removed while they looked', async () => {
    await receive(token('a', connectedAt + 50 * minute));
    const { view } = ports.reader;
    const vault = { remove: vi.fn(async () => undefined) };
    ports = { ...ports, vault } as unknown as AppPorts;
    ports.reader = {
      ...ports.reader,
      async view(...asked) {
        const found = await view(...asked);
        await removeConnection(org);
        await ports.store.removeOrg(org);
        return found;
      },
    };
    await look();
    expect(await ports.alerts.list({})).toEqual([]);
    expect(await ports.reader.records()).toEqual([]);
    expect(await shown()).toEqual([]);
    expect(vault.remove).toHaveBeenCalledWith(org);
  });

  it('look back no further than they must, whatever old alerts nobody has looked at', async () => {
    await receive(token('a', connectedAt + 50 * minute));
    await look();
    const day = 24 * 60 * minute;
    clock.advance(100 * day);
    await receive(token('b', connectedAt + 100 * day, 'ben'));
    const { view } = ports.reader;
    const asked: number[] = [];
    ports.reader = {
      ...ports.reader,
      view(range, orgs) {
        asked.push(range.from);
        return view(range, orgs);
      },
    };
    await look();
    expect((await alerts()).map(({ status }) => status)).toEqual(['open', 'open']);
    expect(Math.min(...asked)).toBeGreaterThan(clock.now() - 44 * day);
  });

  it('one that throws is set aside and shown, and the others go on', async () => {
    const [first] = builtIns;
    if (!first) throw new Error('There are monitors');
    await changeMonitor(first.id, { filter: 'country = (' }, connectedAt);
    await receive(token('a', connectedAt + 50 * minute));
    await look();
    expect(await alerts()).toHaveLength(1);
    expect(Object.keys(await readFailing())).toEqual([first.id]);
  });

  it('a week that the browser was closed is told as one', async () => {
    const week = 7 * 24 * 60;
    clock.advance((week - 60) * minute);
    const people = ['anna', 'ben', 'cleo', 'dora', 'emil'];
    await receive(...people.map((name, day) => token(name, connectedAt + (day + 1) * 24 * 60 * minute, name)));
    await look();
    expect(await alerts()).toHaveLength(5);
    expect(await shown()).toHaveLength(1);
    expect(told).toMatchObject([{ title: '5 new alerts' }]);
  });

  it('quiet hours keep them back, and their end lets them go', async () => {
    const everyDay = { days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 1440 };
    await updatePreferences({ notifications: { on: true, least: 'warning', quiet: [everyDay] } });
    await receive(token('a', connectedAt + 50 * minute));
    await look();
    expect(await shown()).toEqual([]);
    await updatePreferences({ notifications: { on: true, least: 'warning', quiet: [] } });
    await createEvaluations(ports, () => undefined).announce();
    expect(await shown()).toHaveLength(1);
  });

  it('that are off stay silent, and are armed from when they are switched on', async () => {
    await switchMonitors(['api-token-created'], false, connectedAt);
    await receive(token('a', connectedAt + 50 * minute));
    await look();
    await switchMonitors(['api-token-created'], true, clock.now());
    await receive(token('b', connectedAt + 55 * minute, 'ben'));
    await look();
    expect(await alerts()).toEqual([]);
    clock.advance(30 * minute);
    await receive(token('c', connectedAt + 80 * minute, 'cleo'));
    await look();
    expect((await alerts()).map(({ entity }) => entity)).toEqual(['cleo']);
  });
});
