/**
 * What is measured inside a page of the extension, on its own database or on one of its own making. It is bundled
 * and evaluated there by the benchmark; it is no part of the extension.
 */
import { understand } from '../../lib/audit/understand';
import { fitBucket } from '../../lib/dashboards/bucket';
import { evaluateDashboard } from '../../lib/dashboards/evaluate';
import { overview } from '../../lib/dashboards/overview';
import { previousRange, resolveRange, union } from '../../lib/dashboards/range';
import type { Filter } from '../../lib/filter/filter';
import { run } from '../../lib/query/run';
import { createSampleOrg } from '../../lib/sample-org/sample-org';
import { openDatabase } from '../../lib/store/open-database';
import { createReader } from '../../lib/store/reader';
import { createWriter } from '../../lib/store/writer';

const DAY = 86_400_000;
const PAGE = 500;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** So many events of the sample organization, as the JSON texts that come from Atlassian. */
function sampleTexts(count: number): string[] {
  const anchorAt = Date.now();
  const org = createSampleOrg({ seed: 'bench', anchorAt, eventsPerDay: Math.ceil(count / 30) });
  const texts: string[] = [];
  for (let day = 34; texts.length < count && day > 0; day--)
    for (const event of org.eventsBetween(anchorAt - day * DAY, anchorAt - (day - 1) * DAY))
      texts.push(JSON.stringify(event));
  return texts.slice(0, count);
}

const pagesOf = (texts: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(texts.length / PAGE) }, (_, page) => texts.slice(page * PAGE, (page + 1) * PAGE));

/** µs an event: parse and validate, then encode, compress and commit, as the background does it. */
async function measureAppend(count: number) {
  const texts = sampleTexts(count);
  const bytesPerEvent = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  const db = openDatabase({ name: 'orgwatch-bench' });
  await db.delete({ disableAutoOpen: false });
  const writer = createWriter({ db, now: Date.now });
  let understanding = 0;
  const begun = performance.now();
  for (const page of pagesOf(texts)) {
    const start = performance.now();
    const entries = page.map((text) => understand(text, Date.now()));
    understanding += performance.now() - start;
    await writer.append({ org: 'bench', entries, advance: (record) => record });
    await writer.compact('bench');
  }
  const all = performance.now() - begun;
  await db.delete();
  return {
    events: texts.length,
    bytesPerEvent,
    understandUs: (understanding * 1000) / texts.length,
    allUs: (all * 1000) / texts.length,
  };
}

const promised = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** What one would write first, for the ratio: one record an event with five indexes, counted by walking all of them. */
async function measureRows(count: number) {
  const texts = sampleTexts(count);
  const opening = indexedDB.open('orgwatch-bench-rows', 1);
  opening.onupgradeneeded = () => {
    const table = opening.result.createObjectStore('events', { keyPath: 'id' });
    for (const index of ['at', 'action', 'actorId', 'country', 'product']) table.createIndex(index, index);
  };
  const db = await promised(opening);
  const begun = performance.now();
  for (const page of pagesOf(texts)) {
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
  }
  const written = performance.now();
  const rows = await promised(db.transaction('events').objectStore('events').getAll());
  const counts = new Map<string, number>();
  for (const { action } of rows) counts.set(action, (counts.get(action) ?? 0) + 1);
  const read = performance.now();
  db.close();
  await promised(indexedDB.deleteDatabase('orgwatch-bench-rows'));
  return {
    events: rows.length,
    writeUs: ((written - begun) * 1000) / rows.length,
    readUs: ((read - written) * 1000) / rows.length,
  };
}

/** ms for all panels of the Overview over what the extension has stored, with a new filter each time. */
async function measureRerun(range: '7d' | '180d') {
  const db = openDatabase();
  const reader = createReader(db);
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const wanted = resolveRange(range, Date.now(), timeZone);
  const previous = previousRange(wanted, timeZone);
  const opened = performance.now();
  const view = await reader.view(union(wanted, previous), null);
  const viewMs = performance.now() - opened;
  const rows = view.segments.reduce((sum, segment) => sum + segment.rows, 0);
  const filters: Filter[] = [
    { kind: 'and', of: [] },
    { kind: 'in', field: 'product', values: ['jira', 'confluence'] },
    { kind: 'not', of: { kind: 'in', field: 'country', values: ['DE', 'US'] } },
    { kind: 'matches', field: 'actor', pattern: 'a*' },
    { kind: 'in', field: 'activity', values: ['login', 'login-failed'] },
  ];
  const measure = (filter: Filter): number => {
    const start = performance.now();
    const context = {
      range: wanted,
      previous,
      filter,
      bucket: fitBucket(wanted),
      timeZone,
      riskyCountries: ['IR', 'KP'],
    };
    evaluateDashboard(overview, context, view, run);
    return performance.now() - start;
  };
  const each = filters.map((filter) => median(Array.from({ length: 7 }, () => measure(filter))));
  db.close();
  return { rows, viewMs, unfilteredMs: each[0] ?? 0, filteredMs: median(each.slice(1)), worstMs: Math.max(...each) };
}

/** What is stored of all orgs: rows, and bytes by our own count. */
async function measureHoldings() {
  const db = openDatabase();
  const holdings = await createReader(db).holdings();
  db.close();
  const sum = (of: 'rows' | 'bytes') => holdings.reduce((total, holding) => total + holding[of], 0);
  return { rows: sum('rows'), bytes: sum('bytes'), usage: (await navigator.storage.estimate()).usage ?? 0 };
}

Object.assign(globalThis, { bench: { measureAppend, measureRows, measureRerun, measureHoldings } });

export type Bench = {
  measureAppend: typeof measureAppend;
  measureRows: typeof measureRows;
  measureRerun: typeof measureRerun;
  measureHoldings: typeof measureHoldings;
};
