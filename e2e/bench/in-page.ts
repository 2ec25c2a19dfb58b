/**
 * What is measured inside a page of the extension, on its own database or on one of its own making. It is bundled
 * and evaluated there by the benchmark; it is no part of the extension.
 */
import { understand } from '../../lib/audit/understand';
import { createSampleOrg } from '../../lib/sample-org/sample-org';
import { openDatabase } from '../../lib/store/open-database';
import { createReader } from '../../lib/store/reader';
import { createWriter } from '../../lib/store/writer';
import { measureDashboards } from './in-page-dashboards';
import { measureExplorer } from './in-page-explorer';
import { measureMonitors } from './in-page-monitors';
import { measureRisk } from './in-page-risk';

const DAY = 86_400_000;
const PAGE = 500;

/** Pages of the sample organization's events as the JSON texts that come from Atlassian, made as they are asked for. */
function* samplePages(count: number, days = 30): Generator<string[]> {
  const anchorAt = Date.now();
  const org = createSampleOrg({ seed: 'bench', anchorAt, eventsPerDay: Math.ceil(count / days) });
  let open: string[] = [];
  let made = 0;
  // What is not enough for so many is gone on with a little further back.
  for (let day = days === 30 ? 40 : days; day > 0; day--) {
    for (const event of org.eventsBetween(anchorAt - day * DAY, anchorAt - (day - 1) * DAY)) {
      open.push(JSON.stringify(event));
      made++;
      if (open.length < PAGE) continue;
      yield open;
      if (made >= count) return;
      open = [];
    }
  }
}

/** µs an event: parse and validate, then encode, compress and commit, as the background does it. */
async function measureAppend(count: number) {
  const db = openDatabase({ name: 'orgwatch-bench' });
  await db.delete({ disableAutoOpen: false });
  const writer = createWriter({ db, now: Date.now });
  const spent = { events: 0, bytes: 0, understanding: 0, all: 0 };
  for (const page of samplePages(count)) {
    const start = performance.now();
    const entries = page.map((text) => understand(text, Date.now()));
    const understood = performance.now();
    await writer.append({ org: 'bench', entries, advance: (record) => record });
    // As often as the sync does.
    if ((spent.events / PAGE) % 32 === 31) await writer.compact('bench');
    spent.all += performance.now() - start;
    spent.understanding += understood - start;
    spent.events += page.length;
    spent.bytes += page.reduce((sum, text) => sum + text.length, 0);
  }
  await db.delete();
  const each = (ms: number): number => (ms * 1000) / spent.events;
  return { bytesPerEvent: spent.bytes / spent.events, understandUs: each(spent.understanding), allUs: each(spent.all) };
}

/** Account ids as the sample organization makes them. */
const accountIds = /"(?:(?:557058|712020):[\da-f-]{36}|[\da-f]{24})"/g;

/** An event of one of so many people who are named and do alike, in turn. */
const asOneOf = (text: string, times: number, turn: number): string =>
  turn % times === 0 ? text : text.replace(accountIds, (id) => `${id.slice(0, -1)}-${turn % times}"`);

/**
 * Fills the extension's own store with the sample organization, without a sync: half a year of so many events, of its 250
 * people or so many times as many.
 */
async function fillStore(count: number, times = 1) {
  const db = openDatabase();
  const writer = createWriter({ db, now: Date.now });
  let pages = 0;
  let turn = 0;
  for (const page of samplePages(count, 180)) {
    const entries = page.map((text) => understand(asOneOf(text, times, turn++), Date.now()));
    await writer.append({ org: 'bench', entries, advance: (record) => record });
    // As often as the sync does.
    if (++pages % 32 === 0) await writer.compact('bench');
  }
  db.close();
}

const promised = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** What one would write first, for the ratio: one record an event with five indexes, counted by walking all of them. */
async function measureRows(count: number) {
  const opening = indexedDB.open('orgwatch-bench-rows', 1);
  opening.onupgradeneeded = () => {
    const table = opening.result.createObjectStore('events', { keyPath: 'id' });
    for (const index of ['at', 'action', 'actorId', 'country', 'product']) table.createIndex(index, index);
  };
  const db = await promised(opening);
  let writing = 0;
  for (const page of samplePages(count)) {
    const start = performance.now();
    const transaction = db.transaction('events', 'readwrite');
    const table = transaction.objectStore('events');
    for (const text of page) {
      const understood = understand(text, Date.now());
      if (understood.ok) table.put({ ...understood.event, actorId: understood.event.actor.id, raw: text });
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
    writing += performance.now() - start;
  }
  const written = performance.now();
  const rows = await promised(db.transaction('events').objectStore('events').getAll());
  const counts = new Map<string, number>();
  for (const { action } of rows) counts.set(action, (counts.get(action) ?? 0) + 1);
  const reading = performance.now() - written;
  db.close();
  await promised(indexedDB.deleteDatabase('orgwatch-bench-rows'));
  return { writeUs: (writing * 1000) / rows.length, readUs: (reading * 1000) / rows.length };
}

/** What is stored of all orgs: rows, and bytes by our own count. */
async function measureHoldings() {
  const db = openDatabase();
  const holdings = await createReader(db).holdings();
  db.close();
  const sum = (of: 'rows' | 'bytes') => holdings.reduce((total, holding) => total + holding[of], 0);
  return { rows: sum('rows'), bytes: sum('bytes'), usage: (await navigator.storage.estimate()).usage ?? 0 };
}

Object.assign(globalThis, {
  bench: {
    measureAppend,
    measureRows,
    measureDashboards,
    measureExplorer,
    measureMonitors,
    measureRisk,
    measureHoldings,
    fillStore,
  },
});

export type Bench = {
  measureAppend: typeof measureAppend;
  measureRows: typeof measureRows;
  measureDashboards: typeof measureDashboards;
  measureExplorer: typeof measureExplorer;
  measureMonitors: typeof measureMonitors;
  measureRisk: typeof measureRisk;
  measureHoldings: typeof measureHoldings;
  fillStore: typeof fillStore;
};
