import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAlertWriter } from './alerts/alert-writer';
import { openAlerts } from './alerts/open-alerts';
import { createApp } from './app';
import type { AppPorts } from './app/ports';
import type { Input, MessageId, Output } from './messages/protocol';
import { messenger } from './messages/serve';
import { openPeople } from './people/open-people';
import { createPeopleWriter } from './people/people-writer';
import type { Answer } from './problems';
import { readOrgSeen } from './settings/org-seen';
import { readConnections } from './settings/stored-connections';
import { updatePreferences } from './settings/stored-preferences';
import { hastenStretching } from './settings/testing/hasten-stretching';
import { createVault } from './settings/vault';
import { type Database, openDatabase } from './store/open-database';
import { createReader } from './store/reader';
import { createWriter } from './store/writer';
import { createFakeClock } from './sync/testing/sync-harness';

const start = Date.UTC(2026, 7, 15, 12, 30);
const hour = 3_600_000;
const org = '6c1f2b7e-1111-4222-8333-abcdefabcdef';
const key = 'the key';

/** A tiny Atlassian: an event an hour, 180 days back; one key. */
function atlassian(now: () => number) {
  const requests: string[] = [];
  const world = { requests, key, status: 0 };
  const headers = { 'Retry-After': '7200' };
  const reply = (body: unknown, status = 200) =>
    new Response(JSON.stringify(body), status === 429 ? { status, headers } : { status });
  const fetch = async (address: string, init: RequestInit) => {
    const { pathname, searchParams } = new URL(address);
    requests.push(pathname + new URL(address).search);
    if (world.status) return reply({ code: world.status, message: 'no' }, world.status);
    if (new Headers(init.headers).get('Authorization') !== `Bearer ${world.key}`) {
      return reply({ code: 401, message: 'Unauthorized' }, 401);
    }
    if (pathname.endsWith('/v1/orgs')) return reply({ data: [{ id: org, attributes: { name: 'Kestrel Freight' } }] });
    if (pathname.endsWith('/event-actions')) return reply({ data: [] });
    const from = Number(searchParams.get('from') ?? searchParams.get('cursor') ?? now() - 180 * 24 * hour);
    const to = Math.min(Number(searchParams.get('to') ?? now()), now());
    const data = [];
    for (let at = Math.ceil(from / hour) * hour; at < to; at += hour) {
      const time = new Date(at).toISOString();
      const attributes = { time, processedAt: time, action: 'user_login', actor: { id: `a${at % 7}` } };
      data.push({ id: `e${at}`, type: 'events', attributes });
    }
    return reply({ data: data.slice(0, Number(searchParams.get('limit'))), meta: { next: String(to) } });
  };
  return Object.assign(world, { fetch: fetch as typeof globalThis.fetch });
}

/** A busy machine may take its time; nothing here is about how long it takes. */
vi.setConfig({ testTimeout: 60_000 });
const soon = <T>(check: () => T | Promise<T>) => vi.waitFor(check, { timeout: 30_000, interval: 5 });

let db: Database;
let clock: ReturnType<typeof createFakeClock>;
let api: ReturnType<typeof atlassian>;
let ports: AppPorts;
let granted: boolean;
let awake = 0;
const permission = { added: [] as (() => void)[], removed: [] as (() => void)[] };

beforeEach(() => {
  fakeBrowser.reset();
  messenger.removeAllListeners();
  granted = true;
  permission.added = [];
  permission.removed = [];
  Object.assign(fakeBrowser.permissions, {
    contains: async () => granted,
    onAdded: { addListener: (listener: () => void) => permission.added.push(listener) },
    onRemoved: { addListener: (listener: () => void) => permission.removed.push(listener) },
  });
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: async () => undefined });
  Object.assign(fakeBrowser.storage.session, { setAccessLevel: async () => undefined });
  db = openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  clock = createFakeClock(start);
  api = atlassian(clock.now);
  ports = {
    store: createWriter({ db, now: clock.now }),
    reader: createReader(db),
    alerts: createAlertWriter(openAlerts({ name: crypto.randomUUID(), indexedDB: new IDBFactory(), IDBKeyRange })),
    people: createPeopleWriter(openPeople({ name: crypto.randomUUID(), indexedDB: new IDBFactory(), IDBKeyRange })),
    vault: createVault(new IDBFactory()),
    fetch: api.fetch,
    clock,
    locks: navigator.locks,
    random: () => 0.5,
    stayAwake() {
      awake++;
      return () => {
        awake--;
      };
    },
  };
  createApp(ports);
});
/** Runs that a test has started end before the next: they share the browser and its locks. */
afterEach(() => soon(() => expect(awake).toBe(0)));

const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/options.html') };
const ask = <M extends MessageId>(type: M, data?: Input<M>, from: object = sender) =>
  new Promise<Answer<Output[M]>>((resolve) => {
    const message = { id: 1, type, data, timestamp: 1 };
    void fakeBrowser.runtime.onMessage.trigger(message, from as never, ({ res }) => resolve(res));
  });

const record = () => ports.reader.records().then((records) => records.find((one) => one.org === org));
const synced = (events: number) => soon(async () => expect(await record()).toMatchObject({ running: null, events }));
const connect = (input: Partial<Input<'connect'>> = {}) =>
  ask('connect', { org, key, keyExpiresAt: null, depthDays: 7, ...input });
/** An event an hour over seven days and the part of a day before. */
const week = 7 * 24 + 13;

describe('connecting', () => {
  it('checks the key on the smallest page, then fills', async () => {
    expect(await connect()).toEqual({
      ok: true,
      value: { org, name: 'Kestrel Freight', kind: 'atlassian', connectedAt: start, keyExpiresAt: null, depthDays: 7 },
    });
    expect(api.requests[0]).toBe(`/admin/v1/orgs/${org}/events-stream?sortOrder=asc&limit=1`);
    await synced(week);
    expect(await record()).toMatchObject({ problem: null, backfill: { daysDone: 7, daysTotal: 7 } });
    await soon(async () => expect(await fakeBrowser.action.getBadgeText({})).toBe(''));
  });

  it.each<[string, Partial<Input<'connect'>>, () => unknown, string]>([
    ['a wrong key', { key: 'wrong' }, () => 0, 'key-wrong'],
    ['a key that has ended', { keyExpiresAt: start - 1 }, () => 0, 'key-expired'],
    ['a key without the scope', {}, () => (api.status = 403), 'key-lacks-scope'],
    ['an org that is not there', {}, () => (api.status = 404), 'org-unknown'],
    ['no permission for the host', {}, () => (granted = false), 'host-permission-missing'],
  ])('%s: nothing is stored', async (_, input, prepare, id) => {
    prepare();
    expect(await connect(input)).toMatchObject({ ok: false, problem: { id } });
    expect(await readConnections()).toEqual([]);
    expect(await ports.reader.records()).toEqual([]);
    await expect(ports.vault.open(org)).rejects.toThrow();
    if (id === 'key-expired' || id === 'host-permission-missing') expect(api.requests).toEqual([]);
  });

  it('not twice', async () => {
    await connect();
    expect(await connect()).toMatchObject({ ok: false, problem: { id: 'already-connected' } });
    await synced(week);
  });

  it('takes another key, and goes on with it', async () => {
    await connect();
    await synced(week);
    api.key = 'next';
    clock.advance(hour);
    await ask('sync', { org });
    await soon(async () => expect(await record()).toMatchObject({ problem: { id: 'key-wrong' }, running: null }));
    await soon(async () => expect(await fakeBrowser.action.getBadgeText({})).toBe('!'));
    expect(await ask('replaceKey', { org, key: 'still wrong', keyExpiresAt: null })).toMatchObject({ ok: false });
    expect(await ask('replaceKey', { org, key: 'next', keyExpiresAt: start * 2 })).toMatchObject({ ok: true });
    await synced(week + 1);
    expect(await readConnections()).toMatchObject([{ org, keyExpiresAt: start * 2 }]);
    await soon(async () => expect(await fakeBrowser.action.getBadgeText({})).toBe(''));
  });

  it('leaves nothing behind when it ends, and fills again when it is made anew', async () => {
    await connect();
    expect(await ask('disconnect', { org })).toEqual({ ok: true, value: null });
    expect(await readConnections()).toEqual([]);
    expect(await ports.reader.records()).toEqual([]);
    await expect(ports.vault.open(org)).rejects.toThrow();
    expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name)).toEqual(['poll']);
    await connect();
    await synced(week);
  });

  it('keeps the new key of an org that is connected again while its removal is under way', async () => {
    await connect();
    const { removeOrg } = ports.store;
    const removal = Promise.withResolvers<void>();
    vi.spyOn(ports.store, 'removeOrg').mockImplementationOnce(async (which) => {
      await removal.promise;
      await removeOrg(which);
    });
    const ended = ask('disconnect', { org });
    await soon(async () => expect(await readConnections()).toEqual([]));
    const again = connect();
    removal.resolve();
    expect(await ended).toMatchObject({ ok: true });
    expect(await again).toMatchObject({ ok: true });
    await synced(week);
    expect(await ports.vault.open(org)).toBe(key);
  });

  it('renames', async () => {
    await connect();
    expect(await ask('rename', { org, name: 'Ours' })).toMatchObject({ ok: true, value: { name: 'Ours' } });
    expect(await ask('rename', { org: 'other', name: 'Ours' })).toMatchObject({ problem: { id: 'input-invalid' } });
    await synced(week);
  });
});

describe('the past', () => {
  it('reaches further back, and no less far', async () => {
    await connect();
    await synced(week);
    await ask('extendBackfill', { org, depthDays: 30 });
    await synced(30 * 24 + 13);
    await ask('extendBackfill', { org, depthDays: 7 });
    expect(await readConnections()).toMatchObject([{ depthDays: 30 }]);
    expect(await record()).toMatchObject({ backfill: { daysTotal: 30 } });
    await synced(30 * 24 + 13);
  });

  it('is dropped where the admin says so', async () => {
    await connect();
    await synced(week);
    const retain = vi.spyOn(ports.store, 'retain').mockResolvedValue(12);
    expect(await ask('prune', { keepDays: 1 })).toEqual({ ok: true, value: 12 });
    expect(retain.mock.calls).toEqual([[org, clock.now() - 24 * hour]]);
  });
});

describe('waking', () => {
  it('opens the welcome page at the first install, and only then', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    expect(await fakeBrowser.tabs.query({ url: undefined })).not.toContainEqual(
      expect.objectContaining({ url: expect.stringContaining('welcome') }),
    );
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    const urls = (await fakeBrowser.tabs.query({})).map(({ url }) => url);
    expect(urls).toContain(fakeBrowser.runtime.getURL('/options.html#/welcome'));
  });

  it('polls when the alarm goes off, and drops once a day what is too old', async () => {
    await connect();
    await synced(week);
    await updatePreferences({ retentionDays: 200 });
    const retain = vi.spyOn(ports.store, 'retain');
    await ports.store.updateRecord('removed-by-half', (one) => one);
    for (let round = 0; round < 3; round++) {
      clock.advance(hour);
      await fakeBrowser.alarms.onAlarm.trigger({ name: 'poll', scheduledTime: 0 } as never);
      await synced(week + round + 1);
      await soon(() => expect(retain).toHaveBeenCalledTimes(1));
    }
    expect(retain).toHaveBeenCalledWith(org, start + hour - 200 * 24 * hour);
    expect((await ports.reader.records()).map((one) => one.org)).toEqual([org]);
  });

  it('keeps the poll alarm that is there, and changes it with the preference', async () => {
    await soon(async () => expect(await fakeBrowser.alarms.get('poll')).toMatchObject({ periodInMinutes: 5 }));
    const made = vi.spyOn(fakeBrowser.alarms, 'create');
    await updatePreferences({ theme: 'dark' });
    await updatePreferences({ pollMinutes: 15 });
    await soon(async () => expect(await fakeBrowser.alarms.get('poll')).toMatchObject({ periodInMinutes: 15 }));
    expect(made).toHaveBeenCalledTimes(1);
    made.mockRestore();
  });

  it('a rate limit of hours sets an alarm for its end', async () => {
    await connect();
    await synced(week);
    api.status = 429;
    await ask('sync', { org });
    const until = await soon(async () => {
      const { problem, running } = (await record()) ?? {};
      expect([problem?.id, running]).toEqual(['rate-limited', null]);
      return problem?.until ?? 0;
    });
    expect(until).toBeGreaterThanOrEqual(clock.now() + 2 * hour - 60_000);
    await soon(async () => expect(await fakeBrowser.alarms.get(`wake/${org}`)).toMatchObject({ scheduledTime: until }));
    api.status = 0;
    const asked = api.requests.length;
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'poll', scheduledTime: 0 } as never);
    await ask('sync', { org: null });
    expect(api.requests).toHaveLength(asked);
    clock.advance(until - clock.now());
    await fakeBrowser.alarms.onAlarm.trigger({ name: `wake/${org}`, scheduledTime: 0 } as never);
    await soon(async () => expect(await record()).toMatchObject({ problem: null, events: week + 2 }));
    await soon(async () => expect(await fakeBrowser.alarms.get(`wake/${org}`)).toBeUndefined());
  });

  it('says so at once where the permission is taken away, and goes on where it is given back', async () => {
    await connect();
    await synced(week);
    granted = false;
    for (const listener of permission.removed) listener();
    await soon(async () => expect(await record()).toMatchObject({ problem: { id: 'host-permission-missing' } }));
    granted = true;
    clock.advance(hour);
    for (const listener of permission.added) listener();
    await synced(week + 1);
    expect(await record()).toMatchObject({ problem: null });
  });
});

describe('the vault', () => {
  it('locks the sync out after a restart, until it is unlocked', async () => {
    hastenStretching();
    await connect();
    await synced(week);
    expect(await ask('setPassphrase', { passphrase: 'correct horse' })).toMatchObject({ ok: true });
    await fakeBrowser.storage.session.clear();
    clock.advance(hour);
    await fakeBrowser.runtime.onStartup.trigger();
    await soon(async () => expect(await record()).toMatchObject({ problem: { id: 'locked' }, running: null }));
    expect(await ask('unlock', { passphrase: 'wrong' })).toMatchObject({ problem: { id: 'passphrase-wrong' } });
    expect(await connect({ org: 'another-1' })).toMatchObject({ problem: { id: 'locked' } });
    expect(await ask('unlock', { passphrase: 'correct horse' })).toMatchObject({ ok: true });
    await synced(week + 1);
  });
});

describe('the admin site', () => {
  it('tells which org is open, and may do nothing else', async () => {
    const site = { id: fakeBrowser.runtime.id, url: `https://admin.atlassian.com/o/${org}/users`, frameId: 0 };
    expect(await ask('orgSeen', { org }, site)).toMatchObject({ ok: true });
    expect(await readOrgSeen()).toEqual({ org, at: start });
    expect(await ask('disconnect', { org }, site)).toMatchObject({ ok: false, problem: { id: 'unexpected' } });
  });
});
