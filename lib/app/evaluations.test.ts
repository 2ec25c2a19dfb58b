import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { builtInOf, builtIns } from '../monitors/pack/all';
import { ProblemError } from '../problems';
import { readAlertTrouble } from '../settings/alert-trouble';
import { clearFailing, readFailing } from '../settings/failing-monitors';
import { removeConnection } from '../settings/stored-connections';
import { addOwn, changeMonitor, removeOwn, resetMonitor, switchMonitors } from '../settings/stored-monitors';
import { updatePreferences } from '../settings/stored-preferences';
import type { AppPorts } from './ports';
import {
  connectedAt,
  type MonitorsAtWork,
  minute,
  monitorsAtWork,
  org,
  shown,
  token,
} from './testing/monitors-at-work';

let work: MonitorsAtWork;
beforeEach(async () => {
  work = await monitorsAtWork();
});

const alerts = () => work.ports.alerts.list({ org, monitor: 'api-token-created' });

describe('monitors at work', () => {
  it('raise what is new, tell it once, and say who', async () => {
    await work.receive(token('a', connectedAt + 50 * minute));
    await work.look();
    await work.look();
    expect(await alerts()).toMatchObject([
      { entity: 'anna', entityName: 'Name of anna', severity: 'critical', announcement: { state: 'told' } },
    ]);
    expect(await shown()).toHaveLength(1);
    expect(work.told).toMatchObject([
      { title: 'Critical: API Token Created', message: expect.stringMatching(/^Name of anna/) },
    ]);
    expect(work.awake()).toBe(0);
  });

  it('never tell history, which comes in late', async () => {
    await work.receive(token('a', connectedAt - minute), token('b', connectedAt - 90 * 24 * 60 * minute));
    await work.look();
    expect(await alerts()).toEqual([]);
    expect(await shown()).toEqual([]);
  });

  it('see at the next wake what came in when the background was ended', async () => {
    await work.receive(token('a', connectedAt + 10 * minute));
    await work.receive(token('b', connectedAt + 20 * minute, 'ben'));
    await work.ports.store.updateRecord(org, (record) => ({
      ...record,
      unevaluated: { from: connectedAt + 10 * minute, to: connectedAt + 20 * minute },
    }));
    await work.look();
    expect((await alerts()).map(({ entity }) => entity).sort()).toEqual(['anna', 'ben']);
    expect((await work.ports.reader.record(org))?.unevaluated).toBeNull();
  });

  it('do not strike off what came in while they looked', async () => {
    await work.receive(token('a', connectedAt + 50 * minute));
    const { view } = work.ports.reader;
    let late = true;
    work.ports.reader = {
      ...work.ports.reader,
      async view(...asked) {
        const found = await view(...asked);
        if (late) {
          late = false;
          await work.receive(token('b', connectedAt + 50 * minute, 'ben'));
        }
        return found;
      },
    };
    await work.look();
    expect((await work.ports.reader.record(org))?.unevaluated).not.toBeNull();
    await work.look();
    expect((await alerts()).map(({ entity }) => entity).sort()).toEqual(['anna', 'ben']);
  });

  it('store before they tell: what could not be shown goes out at the next wake, and once', async () => {
    const { create: shows } = fakeBrowser.notifications;
    fakeBrowser.notifications.create = () => Promise.reject(new Error('no'));
    await work.receive(token('a', connectedAt + 50 * minute));
    await work.look();
    expect(await alerts()).toMatchObject([{ announcement: { state: 'waiting' } }]);
    expect(await readAlertTrouble()).toMatchObject({ [org]: { id: 'notifications-off', said: 'Error: no' } });
    fakeBrowser.notifications.create = shows;
    await work.look();
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
    await work.receive(token('a', connectedAt + 50 * minute), token('b', connectedAt + 51 * minute, 'ben'));
    await work.look();
    expect(work.told).toMatchObject([{ message: expect.stringMatching(/^Name of ben/) }]);
    await work.start().announce();
    expect(work.told).toHaveLength(1);
    expect(await readAlertTrouble()).toMatchObject({ [org]: { id: 'notifications-off' } });
  });

  it('what cannot be stored is no fault of a monitor: it is told, seen again, and stored then', async () => {
    const { merge } = work.ports.alerts;
    const refused = vi.fn(() => Promise.reject(new ProblemError('disk-full')));
    work.ports.alerts = { ...work.ports.alerts, merge: refused };
    await work.receive(token('a', connectedAt + 50 * minute));
    await work.look();
    expect(refused).toHaveBeenCalled();
    expect(await readFailing()).toEqual({});
    expect(await readAlertTrouble()).toMatchObject({ [org]: { id: 'disk-full' } });
    expect((await work.ports.reader.record(org))?.unevaluated).not.toBeNull();
    work.ports.alerts = { ...work.ports.alerts, merge };
    await work.look();
    expect(await alerts()).toMatchObject([{ entity: 'anna', announcement: { state: 'told' } }]);
    expect(await readAlertTrouble()).toEqual({});
    expect((await work.ports.reader.record(org))?.unevaluated).toBeNull();
  });

  it.each(['off', 'gone'])('one that is %s leaves no alert that never ends', async (fate) => {
    await updatePreferences({ keepUnseenAlerts: false });
    await switchMonitors(['api-token-created'], false, connectedAt);
    const definition = builtInOf('api-token-created');
    if (!definition) throw new Error('There are monitors');
    const own = { texts: { title: 'Mine', why: '', runbook: '' }, definition, on: true };
    const monitor = (await addOwn(own, connectedAt)) ?? '';
    await work.receive(token('a', connectedAt + 59 * minute));
    await work.look();
    expect(await work.ports.alerts.list({ monitor })).toMatchObject([{ status: 'open', endedAt: null }]);
    await (fate === 'off' ? switchMonitors([monitor], false, work.clock.now()) : removeOwn(monitor));
    work.clock.advance(60 * minute);
    await work.receive();
    await work.look();
    expect(await work.ports.alerts.list({ monitor })).toMatchObject([
      { status: 'resolved', endedAt: connectedAt + 74 * minute },
    ]);
  });

  it('leave nothing of an org that was removed while they looked', async () => {
    await work.receive(token('a', connectedAt + 50 * minute));
    const { view } = work.ports.reader;
    const vault = { remove: vi.fn(async () => undefined) };
    work.ports = { ...work.ports, vault } as unknown as AppPorts;
    work.ports.reader = {
      ...work.ports.reader,
      async view(...asked) {
        const found = await view(...asked);
        await removeConnection(org);
        await work.ports.store.removeOrg(org);
        return found;
      },
    };
    await work.look();
    expect(await work.ports.alerts.list({})).toEqual([]);
    expect(await work.ports.reader.records()).toEqual([]);
    expect(await shown()).toEqual([]);
    expect(vault.remove).toHaveBeenCalledWith(org);
  });

  it('look back no further than they must, whatever old alerts nobody has looked at', async () => {
    await work.receive(token('a', connectedAt + 50 * minute));
    await work.look();
    const day = 24 * 60 * minute;
    work.clock.advance(100 * day);
    await work.receive(token('b', connectedAt + 100 * day, 'ben'));
    const { view } = work.ports.reader;
    const asked: number[] = [];
    work.ports.reader = {
      ...work.ports.reader,
      view(range, orgs) {
        asked.push(range.from);
        return view(range, orgs);
      },
    };
    await work.look();
    expect((await alerts()).map(({ status }) => status)).toEqual(['open', 'open']);
    expect(Math.min(...asked)).toBeGreaterThan(work.clock.now() - 44 * day);
  });

  it('one that throws is set aside and shown, and the others go on', async () => {
    const [first] = builtIns;
    if (!first) throw new Error('There are monitors');
    await changeMonitor(first.id, { filter: 'country = (' }, connectedAt);
    await work.receive(token('a', connectedAt + 50 * minute));
    await work.look();
    expect(await alerts()).toHaveLength(1);
    expect(Object.keys(await readFailing())).toEqual([first.id]);
  });

  it('one that works again when it is tried again is shown what came in while it failed, and late events too', async () => {
    const id = 'api-token-created';
    const { reader } = work.ports;
    const broken = async (...of: Parameters<typeof reader.view>) =>
      new Proxy(await reader.view(...of), {
        get: (view, key) => (key === 'catalogue' ? failNow() : Reflect.get(view, key)),
      });
    const failNow = () => {
      throw new Error('not today');
    };
    work.ports.reader = { ...reader, view: broken };
    await work.receive(token('a', connectedAt + 50 * minute));
    await work.look();
    work.clock.advance(10 * minute);
    await work.receive(token('b', connectedAt + 65 * minute, 'ben'), token('c', connectedAt + 40 * minute, 'cem'));
    await work.look();
    expect(await readFailing()).toMatchObject({ [id]: { missed: { [org]: connectedAt + 40 * minute } } });

    work.ports.reader = reader;
    work.clock.advance(10 * minute);
    await work.look();
    expect(await alerts()).toEqual([]);
    await clearFailing(id);
    await work.look();
    expect((await alerts()).map(({ entity }) => entity).sort()).toEqual(['anna', 'ben', 'cem']);
    expect(await readFailing()).not.toHaveProperty(id);
    await work.look();
    expect(await alerts()).toHaveLength(3);
  });

  it('one that is changed is armed from then, and what is kept of its failure goes', async () => {
    const id = 'api-token-created';
    await changeMonitor(id, { filter: 'country = (' }, connectedAt);
    await work.receive(token('a', connectedAt + 50 * minute));
    await work.look();
    expect(await readFailing()).toHaveProperty(id);
    await resetMonitor(id, connectedAt + 60 * minute);
    await work.look();
    expect(await readFailing()).not.toHaveProperty(id);
    expect(await alerts()).toEqual([]);
  });

  it('one that is tried again and fails again still knows what it has missed', async () => {
    const id = 'api-token-created';
    await changeMonitor(id, { filter: 'country = (' }, connectedAt);
    await work.receive(token('a', connectedAt + 50 * minute));
    await work.look();
    await clearFailing(id);
    expect(await readFailing()).toMatchObject({ [id]: { version: null } });
    await work.look();
    expect(await readFailing()).toMatchObject({
      [id]: { version: 2, missed: { [org]: connectedAt + 50 * minute } },
    });
  });

  it('a week that the browser was closed is told as one', async () => {
    const week = 7 * 24 * 60;
    work.clock.advance((week - 60) * minute);
    const people = ['anna', 'ben', 'cleo', 'dora', 'emil'];
    await work.receive(...people.map((name, day) => token(name, connectedAt + (day + 1) * 24 * 60 * minute, name)));
    await work.look();
    expect(await alerts()).toHaveLength(5);
    expect(await shown()).toHaveLength(1);
    expect(work.told).toMatchObject([{ title: '5 new alerts' }]);
  });

  it('a past whose last page comes in while they look is told as one all the same', async () => {
    const day = 24 * 60 * minute;
    work.clock.advance(7 * day);
    const made = (id: string, days: number) => token(id, connectedAt + days * day, id);
    await work.receive(made('anna', 1), made('ben', 2));
    const { store, reader } = work.ports;
    const live = { cursor: 'more', processedAt: connectedAt + 2 * day, startedAt: connectedAt };
    await store.updateRecord(org, (record) => ({ ...record, running: 'live', live }));
    let isRead = false;
    work.ports.reader = {
      ...reader,
      async view(...asked) {
        const found = await reader.view(...asked);
        if (!isRead) {
          isRead = true;
          await work.receive(made('cleo', 3), made('dora', 4));
          await store.updateRecord(org, (record) => ({ ...record, running: null }));
        }
        return found;
      },
    };
    await work.look();
    expect(await alerts()).toHaveLength(2);
    expect(await shown()).toEqual([]);
    await work.look();
    expect(work.told).toMatchObject([{ title: '4 new alerts' }]);
  });

  it('quiet hours keep them back, and their end lets them go', async () => {
    const everyDay = { days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 1440 };
    await updatePreferences({ notifications: { on: true, least: 'warning', quiet: [everyDay] } });
    await work.receive(token('a', connectedAt + 50 * minute));
    await work.look();
    expect(await shown()).toEqual([]);
    await updatePreferences({ notifications: { on: true, least: 'warning', quiet: [] } });
    await work.start().announce();
    expect(await shown()).toHaveLength(1);
  });

  it('that are off stay silent, and are armed from when they are switched on', async () => {
    await switchMonitors(['api-token-created'], false, connectedAt);
    await work.receive(token('a', connectedAt + 50 * minute));
    await work.look();
    await switchMonitors(['api-token-created'], true, work.clock.now());
    await work.receive(token('b', connectedAt + 55 * minute, 'ben'));
    await work.look();
    expect(await alerts()).toEqual([]);
    work.clock.advance(30 * minute);
    await work.receive(token('c', connectedAt + 80 * minute, 'cleo'));
    await work.look();
    expect((await alerts()).map(({ entity }) => entity)).toEqual(['cleo']);
  });
});
