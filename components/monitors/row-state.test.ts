import { describe, expect, it } from 'vitest';
import { dayMs } from '../../lib/durations';
import type { Connection } from '../../lib/settings/connection';
import { armedSince, rowState } from './row-state';

const at = Date.UTC(2026, 2, 1);
const connection = (kind: Connection['kind'], connectedAt: number): Connection => ({
  org: kind,
  name: '',
  kind,
  connectedAt,
  keyExpiresAt: null,
  depthDays: 30,
});
const orgs = [connection('atlassian', at)];
const tally = { last30: 0, last90: 0, reach: 'occurs', failed: '' } as const;

describe('how a monitor stands', () => {
  it('is armed since it was switched on, but not before there was an organization', () => {
    expect(armedSince(null, orgs)).toBe(at);
    expect(armedSince(at - 5, orgs)).toBe(at);
    expect(armedSince(at + 5, orgs)).toBe(at + 5);
    expect(armedSince(null, [connection('sample', at)])).toBe(at - dayMs);
  });

  it('is armed also where what it looks for has never occurred: it may any time', () =>
    expect(rowState({ on: true, armedAt: at + 5 }, undefined, { ...tally, reach: 'never-occurred' }, orgs)).toEqual({
      kind: 'never-occurred',
      armed: { since: at + 5 },
    }));

  it('says first what keeps it from firing', () => {
    const on = { on: true, armedAt: null };
    expect(rowState(on, 'broken', { ...tally, reach: 'needs-list' }, orgs)).toEqual({
      kind: 'failing',
      said: 'broken',
    });
    expect(rowState(on, undefined, { ...tally, failed: 'cannot' }, orgs)).toEqual({ kind: 'failing', said: 'cannot' });
    expect(rowState(on, undefined, { ...tally, reach: 'no-action' }, orgs)).toEqual({ kind: 'no-action' });
    const never = { ...tally, reach: 'never-occurred' } as const;
    expect(rowState({ on: false, armedAt: null }, undefined, never, orgs)).toEqual({
      kind: 'never-occurred',
      armed: null,
    });
    expect(rowState(on, undefined, tally, orgs)).toEqual({ kind: 'armed', since: at });
    expect(rowState({ on: false, armedAt: null }, 'broken', tally, orgs)).toEqual({ kind: 'off' });
  });
});
