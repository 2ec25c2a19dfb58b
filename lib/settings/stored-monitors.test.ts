import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hourMs } from '../durations';
import type { Definition } from '../monitors/monitor';
import { builtIns } from '../monitors/pack/all';
import { mostOwnMonitors, mostVersions } from './check-monitors';
import { inForce } from './in-force';
import {
  addOwn,
  changeMonitor,
  duplicate,
  importOwn,
  muteMonitor,
  readMonitorSettings,
  removeOwn,
  resetMonitor,
  switchMonitors,
  watchMonitorSettings,
} from './stored-monitors';

beforeEach(() => fakeBrowser.reset());

const seed = 'failed-login-events';
const definition: Definition = {
  filter: 'activity = login',
  groupBy: 'actor',
  trigger: { kind: 'sequence', steps: [{ filter: 'outcome = failure', atLeast: 5 }] },
  thresholds: { critical: 0 },
  window: hourMs,
  recovery: null,
};
const texts = { title: 'Mine', why: '', runbook: '' };
const own = { texts, definition, on: true };

const all = async () => inForce((await readMonitorSettings()).settings, builtIns);
const of = async (id: string) => {
  const found = (await all()).find(({ monitor }) => monitor.id === id);
  if (!found) throw new Error(`no monitor ${id}`);
  return found;
};

describe('built-ins', () => {
  it('are the seven of the seed at first, on since their org is connected, and the others off', async () => {
    const on = (await all()).filter((each) => each.on);
    expect(on.map(({ monitor }) => monitor.id)).toEqual(builtIns.slice(0, 7).map(({ id }) => id));
    expect(on.every(({ armedAt, version, changed }) => armedAt === null && version === 1 && !changed)).toBe(true);
  });

  it('are switched many at once, in one write, and armed when switched on', async () => {
    const told = vi.fn();
    const stop = watchMonitorSettings(told);
    const ids = builtIns.map(({ id }) => id);
    await switchMonitors(ids, false, 10);
    expect((await all()).some(({ on }) => on)).toBe(false);
    await switchMonitors([seed, seed, 'none'], true, 20);
    stop();
    expect(told).toHaveBeenCalledTimes(2);
    expect(await of(seed)).toMatchObject({ on: true, armedAt: 20, version: 3 });
    await switchMonitors([seed], true, 30);
    expect(await of(seed)).toMatchObject({ armedAt: 20, version: 3 });
  });

  it('keep what differs from their default, arm anew with it, and go back to it', async () => {
    expect(await changeMonitor(seed, { thresholds: { critical: 9 } }, 10)).toBe(true);
    expect(await of(seed)).toMatchObject({
      changed: true,
      armedAt: 10,
      version: 2,
      monitor: { thresholds: { critical: 9 } },
    });
    expect((await readMonitorSettings()).settings[0]?.changes).toEqual({ thresholds: { critical: 9 } });
    await changeMonitor(seed, { thresholds: { critical: 9 } }, 20);
    expect(await of(seed)).toMatchObject({ armedAt: 10, version: 2 });
    await resetMonitor(seed, 30);
    expect(await of(seed)).toMatchObject({ changed: false, armedAt: 30, version: 3 });
    await resetMonitor(seed, 40);
    const { settings } = await readMonitorSettings();
    expect(settings[0]?.versions.map(({ what, at }) => [what, at])).toEqual([
      ['changed', 10],
      ['default', 30],
    ]);
  });

  it('lose a condition that they were brought with, where the admin takes it away', async () => {
    const limited = builtIns.find(({ among, self }) => among || self);
    if (!limited) return;
    await changeMonitor(limited.id, { among: '', self: false }, 10);
    const { monitor, changed } = await of(limited.id);
    expect([monitor.among, monitor.self, changed]).toEqual([undefined, undefined, true]);
  });

  it('are armed no earlier than they were, whatever the clock says', async () => {
    await switchMonitors([seed], false, 50);
    await switchMonitors([seed], true, 60);
    await changeMonitor(seed, { window: 2 * hourMs }, 40);
    expect((await of(seed)).armedAt).toBe(60);
  });

  it('are mute without being changed or armed', async () => {
    await muteMonitor(seed, { until: 99, weekly: [] });
    expect(await of(seed)).toMatchObject({ mute: { until: 99 }, armedAt: null, version: 1, on: true });
  });

  it('have no texts of their own, and cannot be removed', async () => {
    await changeMonitor(seed, { own: texts }, 10);
    await removeOwn(seed);
    expect(await of(seed)).toMatchObject({ own: null, version: 1 });
  });
});

describe("the admin's own", () => {
  it('are added, changed in texts without arming, and removed', async () => {
    const id = await addOwn(own, 10);
    if (!id) throw new Error('not added');
    expect(id).toMatch(/^own-/);
    expect(await of(id)).toMatchObject({
      on: true,
      armedAt: 10,
      version: 1,
      own: texts,
      builtIn: null,
      changed: false,
    });
    expect((await of(id)).monitor).toEqual({ id, ...definition });
    await changeMonitor(id, { own: { ...texts, title: ' Other ' } }, 20);
    expect(await of(id)).toMatchObject({ own: { title: 'Other' }, armedAt: 10, version: 1 });
    await changeMonitor(id, { recovery: hourMs }, 30);
    expect(await of(id)).toMatchObject({ armedAt: 30, version: 2, monitor: { recovery: hourMs, window: hourMs } });
    expect(await resetMonitor(id, 40)).toBe(false);
    await removeOwn(id);
    expect(await changeMonitor(id, { window: 1 }, 50)).toBe(false);
  });

  it('are made of the present definition of another one, switched off', async () => {
    await changeMonitor(seed, { thresholds: { critical: 9 } }, 10);
    const id = await duplicate(seed, texts, 20);
    expect(await of(id ?? '')).toMatchObject({ on: false, own: texts, monitor: { thresholds: { critical: 9 } } });
    expect(await duplicate('none', texts, 20)).toBeNull();
  });

  it('are no more than it says, and as many of a file as there is room for', async () => {
    const list = Array.from({ length: mostOwnMonitors + 5 }, () => own);
    expect(await importOwn(list, 10)).toHaveLength(mostOwnMonitors);
    expect(await addOwn(own, 20)).toBeNull();
    expect(await duplicate(seed, texts, 20)).toBeNull();
    expect((await readMonitorSettings()).settings[0]?.versions[0]?.what).toBe('imported');
  });

  it('keep their last versions', async () => {
    const id = (await addOwn(own, 0)) ?? '';
    for (let i = 1; i <= mostVersions + 1; i++) await switchMonitors([id], i % 2 === 0, i);
    const { settings } = await readMonitorSettings();
    expect(settings[0]?.versions).toHaveLength(mostVersions);
    expect(settings[0]?.versions.at(-1)?.version).toBe(mostVersions + 2);
  });

  it('are all kept that are added at the same moment', async () => {
    await Promise.all([addOwn(own, 1), addOwn(own, 2), addOwn(own, 3)]);
    expect((await readMonitorSettings()).settings).toHaveLength(3);
  });
});

describe('what is stored and is none', () => {
  const whole = (more: object) => ({
    id: 'own-x',
    on: true,
    armedAt: 1,
    changes: definition,
    own: texts,
    mute: { until: null, weekly: [] },
    versions: [],
    ...more,
  });
  const strange = [
    'text',
    whole({ own: null }),
    whole({ changes: { window: 1 } }),
    whole({ changes: { ...definition, trigger: { kind: 'later' } } }),
    whole({ changes: { ...definition, thresholds: {} } }),
    whole({ changes: { ...definition, groupBy: 'shoe-size' } }),
  ];

  it('is set aside, and not lost', async () => {
    await fakeBrowser.storage.local.set({ monitors: [...strange, whole({ id: 'own-y' })] });
    const { settings, broken } = await readMonitorSettings();
    expect([settings.map(({ id }) => id), broken]).toEqual([['own-y'], strange]);
    await switchMonitors([seed], false, 5);
    expect((await readMonitorSettings()).broken).toEqual(strange);
  });

  it('counts for nothing where it is of a built-in that is none any more', async () => {
    await fakeBrowser.storage.local.set({ monitors: [whole({ id: 'gone', own: null })] });
    expect((await all()).some(({ monitor }) => monitor.id === 'gone')).toBe(false);
    expect((await readMonitorSettings()).settings).toHaveLength(1);
  });
});
