import { describe, expect, it } from 'vitest';
import { dayMs } from '../durations';
import { ProblemError } from '../problems';
import { createPacer } from './pacer';
import { CursorExpiredError, type FetchedPage, type PageRequest } from './ports';
import type { SyncPorts } from './run';
import { createSync } from './sync';
import {
  createFakeClock,
  harnessPorts,
  type LoggedEvent,
  memoryStore,
  plainBehaviour,
  scriptedSource,
} from './testing/sync-harness';

const start = Date.UTC(2026, 7, 15, 12, 30);
const hour = 3_600_000;

const log = (count: number, at: (index: number) => number): LoggedEvent[] =>
  Array.from({ length: count }, (_, index) => ({ id: `e${index}`, at: at(index), processedAt: at(index) }));

/** A sync over a log, with every request noted; `meddle` may answer in the source's place. */
function world(
  events: LoggedEvent[],
  {
    meddle,
    ...overrides
  }: Partial<SyncPorts> & { meddle?: (request: PageRequest, count: number) => FetchedPage | null } = {},
) {
  const clock = createFakeClock(start);
  const store = memoryStore();
  const requests: PageRequest[] = [];
  const scripted = scriptedSource(events, plainBehaviour, clock.now);
  const source = {
    ...scripted,
    async fetchPage(request: PageRequest) {
      requests.push(request);
      clock.advance(100);
      return meddle?.(request, requests.length) ?? scripted.fetchPage(request);
    },
  };
  const ports = harnessPorts({ source, store, clock, ...overrides });
  return { clock, store, requests, sync: createSync(ports), ports, source };
}

const rate = { limit: null, remaining: null, resetAt: null };
const fail = (error: Error) => (): never => {
  throw error;
};

describe('the order of things', () => {
  it('today is stored with the first page, then the days before, newest first', async () => {
    const events = log(50, (index) => start - hour - index * 5 * hour);
    const { sync, store } = world(events, { pageLimit: 500 });
    expect(await sync.run({ manual: false })).toEqual({ kind: 'done', wakeAt: null });
    const [first, ...rest] = store.appended.filter((ids) => ids.length > 0);
    expect(first).toContain('e0');
    expect(first).toHaveLength(5);
    const newest = rest.map((ids) => Math.min(...ids.map((id) => Number(id.slice(1)))));
    expect(newest).toEqual([...newest].sort((a, b) => a - b));
    expect(store.record()).toMatchObject({ events: store.events.size, running: null, problem: null });
  });

  it('new events go first: a poll that falls due in the middle of the past is read between two pages', async () => {
    const { sync, requests, ports } = world(
      log(300, (index) => start - index * hour),
      { pollMs: async () => 1_000 },
    );
    ports.pageLimit = 5;
    await sync.run({ manual: false });
    const isLive = requests.map(
      ({ to, cursor }) => to === undefined && (cursor === null || cursor.includes('"to":null')),
    );
    expect(isLive.indexOf(false)).toBeLessThan(isLive.lastIndexOf(true));
  });

  it('asks for the names of actions as soon as the first page is stored', async () => {
    const { sync, ports, store } = world(log(20, (index) => start - hour - index * 60_000));
    let storedThen = 0;
    ports.source.fetchCatalogue = async () => {
      storedThen = store.events.size;
      return [];
    };
    await sync.run({ manual: false });
    expect(storedThen).toBe(ports.pageLimit);
    expect(store.events.size).toBe(20);
  });

  it('asks once a day for the names of actions, and goes on where they are refused', async () => {
    let asked = 0;
    const { sync, clock, ports, store } = world([]);
    ports.source.fetchCatalogue = async () => {
      asked++;
      if (asked === 1) throw new ProblemError('key-lacks-scope');
      return [];
    };
    await sync.run({ manual: false });
    expect(store.record()).toMatchObject({ catalogueAt: null, problem: { id: 'log-empty' } });
    for (const wait of [hour / 2, hour, hour, 21 * hour]) {
      clock.advance(wait);
      await sync.run({ manual: false });
    }
    expect(asked).toBe(2);
    clock.advance(2 * hour);
    await sync.run({ manual: false });
    expect(asked).toBe(3);
  });

  it('a run that is asked for while one is under way reads what is new once more', async () => {
    const { requests, ports } = world([]);
    const asked: Promise<unknown>[] = [];
    const sync = createSync({
      ...ports,
      onProgress: (record) => {
        if (record.pages === 4 && asked.length === 0) asked.push(sync.run({ manual: true }));
      },
    });
    const first = sync.run({ manual: false });
    expect(sync.isRunning()).toBe(true);
    await first;
    expect(asked[0]).toBe(first);
    expect(sync.isRunning()).toBe(false);
    expect(requests.filter(({ cursor }) => cursor?.includes('"to":null'))).toHaveLength(1);
  });

  it('leaves an org alone whose lock another context holds', async () => {
    const locks = { request: (_: string, __: unknown, step: (lock: null) => unknown) => step(null) } as never;
    const { sync, requests } = world([], { locks });
    expect(await sync.run({ manual: true })).toEqual({ kind: 'busy', wakeAt: null });
    expect(requests).toEqual([]);
  });
});

describe('it never goes round in circles', () => {
  const page = (next: string | null, ids = ['a', 'b', 'c']): FetchedPage => ({
    raw: ids.map((id) => JSON.stringify({ id, at: start - hour, processedAt: start - hour })),
    next,
    rate,
  });

  it.each<[string, (request: PageRequest, count: number) => FetchedPage]>([
    ['the same cursor for ever', () => page('same')],
    ['two cursors by turns', (_, count) => page(count % 2 ? 'a' : 'b')],
    ['a new cursor each time and nothing new behind it', (_, count) => page(`c${count}`)],
    ['full pages without a cursor', () => page(null)],
  ])('%s', async (_, meddle) => {
    const { sync, requests, store } = world([], { meddle });
    expect(await sync.run({ manual: false })).toEqual({ kind: 'done', wakeAt: null });
    expect(store.events.size).toBe(3);
    expect(requests.length).toBeLessThan(2_000);
  });

  it('a day of ever new cursors with nothing new behind them: ends the run, and goes on later', async () => {
    const noon = start - 3 * dayMs;
    const { sync, store, requests } = world([], {
      meddle: ({ to, cursor }, count) => {
        if (to === undefined && cursor === null) return { raw: [], next: null, rate };
        const raw = ['a', 'b', 'c'].map((id) => JSON.stringify({ id, at: noon, processedAt: noon }));
        return { raw, next: `c${count}`, rate };
      },
    });
    expect(await sync.run({ manual: false })).toMatchObject({ kind: 'problem' });
    expect(store.record().problem?.id).toBe('answer-unreadable');
    expect(requests.length).toBeLessThan(500);
  });

  it('leaves a day whose cursor has forgotten where the day ends', async () => {
    const late = log(40, (index) => start - hour - index * 60_000);
    const { sync, store } = world(late, {
      meddle({ to, cursor }, count) {
        if (to === undefined && cursor === null) return { raw: [], next: null, rate };
        return page(`c${count}`, [`x${count}`, `y${count}`, `z${count}`]);
      },
    });
    await sync.run({ manual: false });
    expect(store.record().backfill).toMatchObject({ daysDone: 7, daysTotal: 7 });
  });
});

describe('what can go wrong', () => {
  it('an expired cursor: goes on by time, and loses nothing', async () => {
    const events = log(20, (index) => start - 2 * hour - index * 60_000);
    const { sync, store, clock, requests } = world(events, {
      meddle: ({ cursor }, count) => (cursor !== null && count === 3 ? fail(new CursorExpiredError('old'))() : null),
    });
    await sync.run({ manual: false });
    expect(store.events.size).toBe(20);
    expect(requests[3]).toMatchObject({ cursor: null });
    expect(store.record().problem).toBeNull();
    clock.advance(hour);
  });

  it.each(['offline', 'server-error', 'answer-unreadable'] as const)('%s: asks twice more, then later', async (id) => {
    const { sync, store, requests, clock } = world([], { meddle: fail(new ProblemError(id, { said: 'x' })) });
    const end = await sync.run({ manual: false });
    expect(requests).toHaveLength(3);
    expect(store.record().problem).toMatchObject({ id, said: 'x' });
    expect(end).toEqual({ kind: 'problem', wakeAt: store.record().problem?.until });
    expect(end.wakeAt).toBeGreaterThan(clock.now());
    expect(await sync.run({ manual: false })).toMatchObject({ kind: 'waiting', wakeAt: end.wakeAt });
    expect(requests).toHaveLength(3);
    await sync.run({ manual: true });
    expect(requests).toHaveLength(6);
  });

  it('a passing fault leaves no trace', async () => {
    const { sync, store } = world(
      log(5, () => start - hour),
      {
        meddle: (_, count) => (count === 1 ? fail(new ProblemError('server-error'))() : null),
      },
    );
    expect(await sync.run({ manual: false })).toMatchObject({ kind: 'done' });
    expect(store.record()).toMatchObject({ problem: null, events: 5 });
  });

  it.each(['key-wrong', 'key-expired', 'key-lacks-scope', 'org-unknown', 'locked'] as const)(
    '%s: asks once and waits for the admin',
    async (id) => {
      const { sync, store, requests } = world([], { meddle: fail(new ProblemError(id)) });
      expect(await sync.run({ manual: false })).toEqual({ kind: 'problem', wakeAt: null });
      expect(requests).toHaveLength(1);
      expect(store.record()).toMatchObject({ problem: { id, until: null }, running: null });
    },
  );

  it('a key that ends in the middle of the past: what was read stays, and the next key goes on from there', async () => {
    let refused = true;
    const events = log(100, (index) => start - index * hour);
    const { sync, store } = world(events, {
      meddle: (_, count) => (refused && count > 25 ? fail(new ProblemError('key-expired'))() : null),
    });
    await sync.run({ manual: false });
    const before = store.record();
    expect(before).toMatchObject({ problem: { id: 'key-expired' }, pages: 25 });
    refused = false;
    await sync.run({ manual: true });
    expect(store.record()).toMatchObject({ problem: null, events: 100, backfill: { daysDone: 7 } });
    expect(store.appended.flat()).toHaveLength(100);
  });

  it('a short 429 is slept through; the record says until when', async () => {
    const said: unknown[] = [];
    const { sync, clock, store } = world([], {
      meddle: (_, count) => (count === 1 ? fail(new ProblemError('rate-limited', { until: start + 10_000 }))() : null),
      onProgress: (record) => said.push(record.problem?.id),
    });
    const paced = createPacer({ clock, random: () => 0 });
    const again = createSync(harnessPorts({ source: world([]).source, store, clock, pacer: paced }));
    expect(await again.run({ manual: false })).toMatchObject({ kind: 'done' });
    expect(await sync.run({ manual: false })).toMatchObject({ kind: 'done' });
    expect(said).toContain('rate-limited');
    expect(store.record().problem).toMatchObject({ id: 'log-empty' });
  });

  it('a 429 of hours ends the run, is waited for even when someone asks, and is never given up', async () => {
    const until = start + 5 * hour;
    let refused = true;
    const { sync, store, clock, requests, ports } = world(
      log(3, () => start - hour),
      {
        meddle: () => (refused ? fail(new ProblemError('rate-limited', { until }))() : null),
      },
    );
    ports.pacer = createPacer({ clock, random: () => 0 });
    expect(await sync.run({ manual: false })).toEqual({ kind: 'problem', wakeAt: until + 1_000 });
    expect(await createSync(ports).run({ manual: true })).toEqual({ kind: 'waiting', wakeAt: until + 1_000 });
    expect(requests).toHaveLength(1);
    refused = false;
    clock.advance(5 * hour + 1_000);
    ports.pacer = createPacer({ clock, random: () => 0 });
    await createSync(ports).run({ manual: false });
    expect(store.record()).toMatchObject({ events: 3, problem: null });
  });

  it('a host that may not be talked to looks like one that is offline, and is called by its name', async () => {
    let granted = true;
    const { sync, store } = world([], {
      meddle() {
        granted = false;
        throw new ProblemError('offline');
      },
      async ready() {
        if (!granted) throw new ProblemError('host-permission-missing');
      },
    });
    await sync.run({ manual: false });
    expect(store.record().problem?.id).toBe('host-permission-missing');
  });

  it('a quiet weekend is no empty log', async () => {
    const said = new Set<string | undefined>();
    const { sync, store } = world(
      log(3, (index) => start - (4 + index) * dayMs),
      { onProgress: ({ problem }) => said.add(problem?.id) },
    );
    await sync.run({ manual: false });
    expect(store.record().events).toBe(3);
    expect(said).toEqual(new Set([undefined]));
  });

  it('an empty log is said, until the first event comes', async () => {
    const events: LoggedEvent[] = [];
    const { sync, store, clock } = world(events);
    await sync.run({ manual: false });
    expect(store.record()).toMatchObject({ problem: { id: 'log-empty' }, backfill: { daysDone: 7 } });
    events.push({ id: 'first', at: clock.now(), processedAt: clock.now() });
    clock.advance(300_000);
    await sync.run({ manual: false });
    expect(store.record()).toMatchObject({ problem: null, events: 1 });
  });

  it('what cannot be understood is set aside and said, and holds nothing up', async () => {
    const { sync, store } = world([], {
      meddle: ({ to, cursor }) =>
        to === undefined && cursor === null
          ? { raw: ['{"bad":true}', JSON.stringify({ id: 'a', at: start, processedAt: start })], next: null, rate }
          : null,
    });
    await sync.run({ manual: false });
    expect(store.record()).toMatchObject({ quarantined: 1, events: 1, problem: { id: 'events-set-aside' } });
    expect(store.record().backfill?.completedAt).not.toBeNull();
  });
});

describe('what the admin may do meanwhile', () => {
  it('pause and go on', async () => {
    const { sync, store, ports } = world(log(100, (index) => start - index * hour));
    let pages = 0;
    const pausing: SyncPorts = {
      ...ports,
      onProgress: (record) => {
        if (record.pages === 15 && pages++ === 0) {
          void store.updateRecord('org', (now) => ({
            ...now,
            backfill: now.backfill && { ...now.backfill, paused: true },
          }));
        }
      },
    };
    expect(await createSync(pausing).run({ manual: false })).toMatchObject({ kind: 'done' });
    const paused = store.record();
    expect(paused.backfill).toMatchObject({ paused: true, completedAt: null });
    expect(paused.pages).toBeLessThan(20);
    await store.updateRecord('org', (now) => ({
      ...now,
      backfill: now.backfill && { ...now.backfill, paused: false },
    }));
    await sync.run({ manual: true });
    expect(store.events.size).toBe(100);
    expect(store.appended.flat()).toHaveLength(100);
  });

  it('stop it: the page under way is the last', async () => {
    const { sync, store, ports } = world(log(100, (index) => start - index * hour));
    const stopping: SyncPorts = {
      ...ports,
      onProgress: (record) => {
        if (record.pages === 10) void stopped.stop();
      },
    };
    const stopped = createSync(stopping);
    expect(await stopped.run({ manual: false })).toEqual({ kind: 'stopped', wakeAt: null });
    expect(store.record()).toMatchObject({ pages: 10, running: null, problem: null });
    await sync.run({ manual: false });
    expect(store.events.size).toBe(100);
  });
});
