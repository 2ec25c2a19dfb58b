import type { AuditEvent, Understood } from '../../audit/event';
import { defaultRecord } from '../../store/default-record';
import type { EventPage } from '../../store/event-store';
import type { SyncRecord } from '../../store/sync-record';
import { unpaced } from '../pacer';
import { CursorExpiredError, type EventSource, type FetchedPage, type PageRequest } from '../ports';
import type { SyncPorts } from '../run';

// What the tests of this room stand on: a log that behaves in each way that Atlassian's may, a store that is a Map,
// and a browser that may end everything at any step. Nothing of the product imports it.

export interface LoggedEvent {
  id: string;
  at: number;
  processedAt: number;
}

export interface Behaviour {
  /** What the last page says: its cursor, null, or one only where there were events. */
  lastPage: 'cursor' | 'null' | 'null-when-empty';
  windowBy: 'time' | 'processed-at';
  /** Which requests by cursor (counted from 1) find it expired. */
  expired: readonly number[];
  /** The last event of a page comes again on the next. */
  repeats: boolean;
}

export const plainBehaviour: Behaviour = {
  lastPage: 'cursor',
  windowBy: 'processed-at',
  expired: [],
  repeats: false,
};

class Crash extends Error {}

/** Numbers the steps at which the world may end, and ends it. */
export function createFate(crashes: readonly number[]) {
  let step = 0;
  let dead = false;
  return {
    step() {
      step++;
      if (crashes.includes(step)) dead = true;
      if (dead) throw new Crash(`at step ${step}`);
    },
    revive() {
      dead = false;
    },
    isDead: () => dead,
  };
}

const noRate: FetchedPage['rate'] = { limit: null, remaining: null, resetAt: null };

/** An org's log behind the stream: sorted by processing time, a window by either time, cursors that hold the place. */
export function scriptedSource(log: LoggedEvent[], behaviour: Behaviour, now: () => number): EventSource {
  let byCursor = 0;
  const place = (cursor: string) =>
    JSON.parse(cursor) as { after: number; id: string; from: number; to: number | null };
  const isAfter = (event: LoggedEvent, { after, id }: { after: number; id: string }) =>
    event.processedAt > after || (event.processedAt === after && event.id > id);

  return {
    async fetchPage({ cursor, from = 0, to, limit }: PageRequest) {
      if (cursor !== null && behaviour.expired.includes(++byCursor)) {
        throw new CursorExpiredError('ADMIN-400-1');
      }
      const start = cursor === null ? { after: -1, id: '', from, to: to ?? null } : place(cursor);
      const timeOf = (event: LoggedEvent) => (behaviour.windowBy === 'time' ? event.at : event.processedAt);
      const matching = log
        .filter((event) => event.processedAt <= now())
        .filter((event) => timeOf(event) >= start.from && (start.to === null || timeOf(event) < start.to))
        .sort((a, b) => a.processedAt - b.processedAt || (a.id < b.id ? -1 : 1));
      const rest = matching.filter((event) => isAfter(event, start));
      const repeated = behaviour.repeats ? matching.filter((event) => !isAfter(event, start)).slice(-1) : [];
      const page = [...repeated, ...rest].slice(0, limit);
      const last = page.at(-1);
      const next = JSON.stringify({ ...start, after: last?.processedAt ?? start.after, id: last?.id ?? start.id });
      const isLast = rest.length + repeated.length <= limit;
      const silent =
        isLast && (behaviour.lastPage === 'null' || (behaviour.lastPage === 'null-when-empty' && page.length === 0));
      return { raw: page.map((event) => JSON.stringify(event)), next: silent ? null : next, rate: noRate };
    },
    fetchCatalogue: async () => [],
    fetchOrgName: async () => null,
  };
}

/** A store that is a Map: what a page holds and what the record says, together or not at all. */
export function memoryStore() {
  const events = new Map<string, AuditEvent>();
  const quarantine: string[] = [];
  let record = defaultRecord('org');
  const appended: string[][] = [];
  return {
    events,
    quarantine,
    appended,
    record: () => record,
    async append({ entries, advance }: EventPage) {
      const known = new Set(events.keys());
      const fresh = entries.flatMap((entry) => (entry.ok && !known.has(entry.event.id) ? [entry.event] : []));
      const added = new Map(fresh.map((event) => [event.id, event]));
      const aside = entries.filter((entry) => !entry.ok).length;
      const counts = {
        added: added.size,
        duplicates: entries.length - added.size - aside,
        quarantined: aside,
        span: null,
      };
      record = advance(record, counts);
      for (const [id, event] of added) events.set(id, event);
      appended.push([...added.keys()]);
      return counts;
    },
    async updateRecord(_org: string, change: (record: SyncRecord) => SyncRecord) {
      record = change(record);
      return record;
    },
    saveCatalogue: async () => undefined,
    compact: async () => 0,
  };
}

function understandLogged(raw: string): Understood {
  const logged = JSON.parse(raw) as LoggedEvent | { bad: true };
  if (!('id' in logged)) return { ok: false, quarantined: { raw, reason: 'no-id', detail: '' } };
  const blank = {
    authType: '',
    token: null,
    product: '',
    target: null,
    scope: null,
    site: null,
    country: '',
    region: '',
    city: '',
  };
  const actor = { id: 'a', name: '', email: '', type: 'user' as const };
  return { ok: true, raw, event: { ...blank, ...logged, action: 'user_login', actor, ip: '', outcome: 'unknown' } };
}

/** A clock that moves when someone sleeps, and whenever it is told to. */
export function createFakeClock(start: number) {
  let time = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    advance(ms: number) {
      time += ms;
    },
    async sleep(ms: number) {
      slept.push(ms);
      time += ms;
    },
  };
}

export const harnessPorts = (
  overrides: Pick<SyncPorts, 'source' | 'store' | 'clock'> & Partial<SyncPorts>,
): SyncPorts => ({
  org: 'org',
  understand: understandLogged,
  pacer: unpaced,
  pageLimit: 3,
  random: () => 0.5,
  locks: { request: (_name: string, _options: unknown, step: (lock: unknown) => unknown) => step({}) } as never,
  depthDays: async () => 7,
  pollMs: async () => 300_000,
  ready: async () => undefined,
  onProgress: () => undefined,
  ...overrides,
});
