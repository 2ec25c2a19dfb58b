import { beforeEach, describe, expect, it } from 'vitest';
import { builtInOf } from '../monitors/pack/all';
import { readAlertTrouble } from '../settings/alert-trouble';
import { saveConnection } from '../settings/stored-connections';
import { removeExclusion, saveExclusion } from '../settings/stored-exclusions';
import { addOwn } from '../settings/stored-monitors';
import { connectedAt, type MonitorsAtWork, minute, monitorsAtWork, org, token } from './testing/monitors-at-work';

const day = 24 * 60 * minute;

let work: MonitorsAtWork;
beforeEach(async () => {
  work = await monitorsAtWork();
});

const alerts = () => work.ports.alerts.list({ org, monitor: 'api-token-created' });

/** Watches for more than so many tokens in a window, by anybody. */
async function watchTokens(threshold: number, window: number): Promise<string> {
  const builtIn = builtInOf('api-token-created');
  if (!builtIn) throw new Error('There are monitors');
  const definition = { ...builtIn, thresholds: { critical: threshold }, window, recovery: window, groupBy: null };
  const id = await addOwn({ texts: { title: 'Tokens', why: '', runbook: '' }, definition, on: true }, connectedAt);
  return id ?? '';
}

describe('monitors at work', () => {
  it('count a late event into a window that was looked at before it came', async () => {
    const monitor = await watchTokens(1, 60 * minute);
    await work.receive(token('a', connectedAt + 50 * minute));
    await work.look();
    expect(await work.ports.alerts.list({ monitor })).toEqual([]);
    await work.receive(token('b', connectedAt + 5 * minute));
    await work.look();
    const raised = { firstAt: connectedAt + 5 * minute, raisedAt: connectedAt + 50 * minute, peak: 2 };
    expect(await work.ports.alerts.list({ monitor })).toMatchObject([raised]);
  });

  it('look as far back as a window reaches, however long it is', async () => {
    const monitor = await watchTokens(2.5, 60 * day);
    for (const days of [1, 20, 50]) {
      work.clock.advance(connectedAt + days * day + minute - work.clock.now());
      await work.receive(token(`token-${days}`, connectedAt + days * day));
      await work.look();
    }
    expect(await work.ports.alerts.list({ monitor })).toMatchObject([{ peak: 3, facts: { events: 3 } }]);
  });

  it('raise and tell once, however many look at the same moment', async () => {
    const people = ['anna', 'ben', 'cleo', 'dora', 'emil'];
    await work.receive(...people.map((name, i) => token(name, connectedAt + (40 + i) * minute, name)));
    await Promise.all([work.look(), work.look(), work.look()]);
    expect(await alerts()).toHaveLength(5);
    expect(work.told).toMatchObject([{ title: '5 new alerts' }]);
  });

  it('raise and tell once where the clock was set back', async () => {
    await work.receive(token('a', connectedAt + 50 * minute));
    work.clock.advance(-50 * minute);
    await work.look();
    await work.look();
    expect(await alerts()).toHaveLength(1);
    expect(work.told).toHaveLength(1);
  });

  it('do not tell of a past that is seen in another light: an exclusion that is gone, an action that means more', async () => {
    const filter = 'actor = anna AND time >= -7d';
    const exclusion = { id: 'e', kind: 'filter', values: [filter], filter, reason: 'hers' } as const;
    await saveExclusion({ ...exclusion, values: [filter], monitors: null, createdAt: 0, expiresAt: null });
    const strange = { ...token('b', connectedAt + 51 * minute, 'ben'), action: 'strange_thing' };
    await work.receive(token('a', connectedAt + 50 * minute), strange);
    await work.look();
    await removeExclusion('e');
    await work.ports.store.saveCorrection('strange_thing', 'api-token-created');
    await work.look();
    expect(await alerts()).toEqual([]);
    expect(work.told).toEqual([]);
  });

  it('go on with the next org where one cannot be read', async () => {
    await saveConnection({
      org: 'other',
      name: 'Other',
      kind: 'atlassian',
      connectedAt,
      keyExpiresAt: null,
      depthDays: 7,
    });
    const { record } = work.ports.reader;
    const asked: string[] = [];
    work.ports.reader = {
      ...work.ports.reader,
      async record(of) {
        asked.push(of);
        if (of === org) throw new Error('It cannot be read');
        return record(of);
      },
    };
    await work.start().evaluateAll();
    expect(asked).toContain('other');
    expect(await readAlertTrouble()).toMatchObject({ [org]: { id: 'unexpected', said: 'It cannot be read' } });
    expect(Object.keys(await readAlertTrouble())).toEqual([org]);
  });
});
