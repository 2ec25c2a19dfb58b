import type { UpgradeFixture } from './fixture';

const record = {
  org: 'o',
  live: { cursor: 'c', processedAt: 25, startedAt: 5 },
  backfill: null,
  running: null,
  lastAttemptAt: 30,
  lastSuccessAt: 30,
  problem: null,
  pages: 1,
  events: 2,
  duplicates: 0,
  quarantined: 1,
  catalogueAt: 7,
};

const quarantined = { id: '00000000000000aa', org: 'o', receivedAt: 30, raw: '{}', reason: 'no-id', detail: 'id' };

const column = (values: string[], labels = values.map(() => ''), details = values.map(() => '')) => ({
  start: 1,
  values,
  labels,
  details,
  labelledAt: values.map(() => 20),
  relabelled: [],
});

export const fixture: UpgradeFixture = {
  version: 1,
  stores: {
    segments: '++id, org',
    columns: 'id',
    origins: 'id, org',
    chunks: '++id, org',
    payloads: 'id',
    dictionaries: '++id, bytes',
    records: 'org',
    quarantine: 'id, [org+receivedAt], receivedAt',
    catalogues: 'org',
    corrections: 'action',
    changes: 'id',
  },
  records: {
    segments: [{ id: 4, org: 'o', from: 10, to: 20, rows: 2, bytes: 86 }],
    columns: [
      {
        id: 4,
        at: Float64Array.of(10, 20),
        codes: {
          action: Uint8Array.of(1, 1),
          actor: Uint8Array.of(1, 2),
          'actor-type': Uint8Array.of(1, 1),
          'auth-type': Uint8Array.of(0, 0),
          token: Uint8Array.of(0, 0),
          product: Uint8Array.of(0, 1),
          target: Uint8Array.of(1, 0),
          site: Uint8Array.of(0, 0),
          country: Uint8Array.of(1, 2),
          region: Uint8Array.of(0, 0),
          city: Uint8Array.of(0, 0),
          ip: Uint8Array.of(1, 1),
          outcome: Uint8Array.of(1, 1),
        },
      },
    ],
    origins: [
      {
        id: 4,
        org: 'o',
        high: Uint32Array.of(1, 2),
        low: Uint32Array.of(3, 4),
        chunk: Uint32Array.of(9, 9),
        slot: Uint16Array.of(1, 0),
        processedAt: Float64Array.of(Number.NaN, 25),
      },
    ],
    chunks: [{ id: 9, org: 'o', from: 10, to: 20, rows: 2, bytes: 42 }],
    payloads: [
      {
        id: 9,
        deflated: Uint8Array.from(atob('q1bKTFGyUko1VKplqIayjZR0lPISc1OVrJSO7jm8+WhTuVItAA=='), (sign) =>
          sign.charCodeAt(0),
        ),
      },
    ],
    dictionaries: [
      {
        id: 1,
        columns: {
          action: column(['user_login']),
          actor: column(['a1', 'a2'], ['Anna', 'Bert'], ['anna@x.org', '']),
          'actor-type': column(['user']),
          product: column(['jira']),
          target: column(['users/u'], ['Ursula'], ['users']),
          country: column(['DE', 'PL']),
          ip: column(['192.0.2.1']),
          outcome: column(['success']),
        },
        entries: 10,
        bytes: 150,
      },
      {
        id: 2,
        columns: {
          actor: {
            start: 3,
            values: [],
            labels: [],
            details: [],
            labelledAt: [],
            relabelled: [{ code: 2, label: 'Bertha', detail: 'bertha@x.org', labelledAt: 20 }],
          },
        },
        entries: 1,
        bytes: 40,
      },
    ],
    records: [record],
    quarantine: [quarantined],
    catalogues: [{ org: 'o', at: 7, actions: [{ id: 'user_login', displayName: 'Logged in', groups: ['Accounts'] }] }],
    corrections: [{ action: 'odd', activity: 'login' }],
    changes: [{ id: 'store', writes: 3, events: 1, actions: 2 }],
  },
  expected: {
    rows: [
      {
        at: 10,
        org: 'o',
        payload: '{"id":"e2","name":"żółw"}',
        values: {
          action: 'user_login',
          actor: 'a1',
          product: '',
          target: 'users/u',
          country: 'DE',
          outcome: 'success',
        },
      },
      { at: 20, org: 'o', payload: '{"id":"e1"}', values: { actor: 'a2', product: 'jira', target: '', country: 'PL' } },
    ],
    labels: { actor: ['', 'Anna', 'Bertha'], target: ['', 'Ursula'] },
    details: { actor: ['', 'anna@x.org', 'bertha@x.org'], target: ['', 'users'] },
    records: [record],
    quarantine: [quarantined],
    catalogue: ['user_login'],
    corrections: [['odd', 'login']],
  },
};
