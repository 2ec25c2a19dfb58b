import { describe, expect, it } from 'vitest';
import type { ProblemId } from '../../lib/problems';
import type { Connection } from '../../lib/settings/connection';
import { defaultRecord } from '../../lib/store/default-record';
import type { SyncRecord } from '../../lib/store/sync-record';
import { orgProblems } from './org-problems';

const connection = (org: string, kind: Connection['kind'] = 'atlassian'): Connection => ({
  org,
  name: org,
  kind,
  connectedAt: 0,
  keyExpiresAt: null,
  depthDays: 30,
});

const record = (org: string, id: ProblemId | null, quarantined = 0): SyncRecord => ({
  ...defaultRecord(org),
  problem: id && { id, at: 1, until: null, said: '' },
  quarantined,
});

const known = {
  connections: [connection('a'), connection('b'), connection('sample', 'sample')],
  records: [] as SyncRecord[],
  hostGranted: true as boolean | undefined,
  quarantineSeen: () => 0,
  own: [],
  now: 0,
};

const found = (change: Partial<typeof known>) =>
  orgProblems({ ...known, ...change }).map(({ id, orgs }) => `${id}: ${orgs.join()}`);

describe('orgProblems', () => {
  it('finds nothing where nothing is the matter', () => expect(found({ records: [record('a', null)] })).toEqual([]));

  it('tells what the last sync stumbled over', () =>
    expect(found({ records: [record('a', 'offline'), record('b', 'key-wrong')] })).toEqual([
      'key-wrong: b',
      'offline: a',
    ]));

  it('notices a revoked permission before any sync does, for real organizations', () =>
    expect(found({ hostGranted: false })).toEqual(['host-permission-missing: a,b']));

  it('does not ask for a permission that only the sample organization would miss', () =>
    expect(found({ hostGranted: false, connections: [connection('sample', 'sample')] })).toEqual([]));

  it('forgets a missing permission as soon as it is granted', () => {
    const records = [record('a', 'host-permission-missing')];
    expect(found({ records })).toEqual([]);
    expect(found({ records, hostGranted: undefined })).toEqual(['host-permission-missing: a']);
  });

  it('warns before keys end, the first of them first, but not where another key is asked for already', () => {
    const day = 86_400_000;
    const ending = (org: string, days: number) => ({ ...connection(org), keyExpiresAt: days * day });
    const connections = [ending('a', 9), ending('b', 3), ending('c', 30), ending('d', -1), connection('e')];
    expect(orgProblems({ ...known, connections })).toMatchObject([
      { id: 'key-expires-soon', orgs: ['b', 'a'], until: 3 * day },
    ]);
    expect(found({ connections, records: [record('b', 'key-wrong')] })).toEqual([
      'key-wrong: b',
      'key-expires-soon: a',
    ]);
  });

  it('tells of set-aside events until they were seen, and again of new ones', () => {
    const records = [record('a', 'events-set-aside', 3)];
    expect(found({ records })).toEqual(['events-set-aside: a']);
    expect(found({ records, quarantineSeen: () => 3 })).toEqual([]);
    expect(found({ records, quarantineSeen: () => 2 })).toEqual(['events-set-aside: a']);
  });
});
