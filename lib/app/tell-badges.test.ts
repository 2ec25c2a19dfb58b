import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '#imports';
import { badgesChanged } from '../messages/protocol';
import { addAskingTab, readAskingTabs } from '../settings/asking-tabs';
import { saveConnection } from '../settings/stored-connections';
import { setCriticality } from '../settings/stored-criticality';
import { readPreferences, updatePreferences } from '../settings/stored-preferences';
import { tellBadgesChanged, watchBadges } from './tell-badges';

/** Tabs that were told, in order. */
let told: number[];
/** Tabs in which nobody listens. */
const gone = new Set<number>();

beforeEach(async () => {
  fakeBrowser.reset();
  told = [];
  gone.clear();
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (tab: number, message: unknown) => {
    expect(message).toEqual({ type: badgesChanged });
    if (gone.has(tab)) throw new Error('Could not establish connection. Receiving end does not exist.');
    told.push(tab);
  }) as never);
});

it('tells every tab that has asked, once, and forgets those that are gone', async () => {
  for (const tab of [1, 2, 2, 3]) await addAskingTab(tab);
  gone.add(2);
  await tellBadgesChanged();
  expect(told).toEqual([1, 3]);
  expect(await readAskingTabs()).toEqual([1, 3]);
});

it('tells them of what badges depend on, and of nothing else', async () => {
  watchBadges();
  await addAskingTab(1);
  const { badges, risk } = await readPreferences();
  const afterwards = async (change: () => Promise<unknown>) => {
    told = [];
    await change();
    await vi.waitFor(() => expect(told).toEqual([1]));
  };
  await afterwards(() => updatePreferences({ badges: { ...badges, unknown: 'no-events' } }));
  await afterwards(() => updatePreferences({ risk: { ...risk, halfLifeDays: 14 } }));
  await afterwards(() => setCriticality('kestrel', 'anna', 2));
  await afterwards(() =>
    saveConnection({ org: 'kestrel', name: 'K', kind: 'sample', connectedAt: 0, keyExpiresAt: null, depthDays: 7 }),
  );
  told = [];
  await updatePreferences({ theme: 'dark', explorerColumns: ['time'] });
  // What comes after it would be told after it.
  await updatePreferences({ risk });
  await vi.waitFor(() => expect(told).not.toEqual([]));
  expect(told).toEqual([1]);
});
