import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkPreferences } from './check-preferences';
import type { Connection } from './connection';
import { defaultPreferences } from './preferences';
import { readConnections, removeConnection, saveConnection } from './stored-connections';
import { readPreferences, updatePreferences, watchPreferences } from './stored-preferences';

beforeEach(() => fakeBrowser.reset());

describe('preferences', () => {
  it('are the defaults at first', async () => expect(await readPreferences()).toEqual(defaultPreferences));

  it('change field by field, even at the same moment, and tell those who watch', async () => {
    const seen: unknown[] = [];
    const stop = watchPreferences((preferences) => seen.push(preferences.theme));
    await Promise.all([updatePreferences({ theme: 'dark' }), updatePreferences({ pollMinutes: 10 })]);
    stop();
    expect(await readPreferences()).toEqual({ ...defaultPreferences, theme: 'dark', pollMinutes: 10 });
    expect(seen).toContain('dark');
  });

  it('keep what can be used of what is broken, and say what cannot', () => {
    const stored = { theme: 'dark', pollMinutes: 0, retentionDays: null, riskyCountries: ['de'], other: 1 };
    expect(checkPreferences(stored)).toEqual({
      preferences: { ...defaultPreferences, theme: 'dark', retentionDays: null },
      broken: ['pollMinutes', 'riskyCountries'],
    });
  });

  it.each([null, undefined, 'text', 7, []])('are the defaults where %j is stored', (stored) =>
    expect(checkPreferences(stored)).toEqual({ preferences: defaultPreferences, broken: [] }),
  );
});

describe('connections', () => {
  const connection = (org: string, name = org): Connection => ({
    org,
    name,
    kind: 'atlassian',
    connectedAt: 1,
    keyExpiresAt: null,
    depthDays: 30,
  });

  it('keep their order, are replaced in place, and go one by one', async () => {
    await Promise.all(['a', 'b', 'c'].map((org) => saveConnection(connection(org))));
    await saveConnection(connection('b', 'renamed'));
    expect((await readConnections()).map(({ name }) => name)).toEqual(['a', 'renamed', 'c']);
    await removeConnection('a');
    expect((await readConnections()).map(({ org }) => org)).toEqual(['b', 'c']);
  });
});
