import type { Understood } from '../audit/event';
import { ProblemError, type ProblemId } from '../problems';
import type { Appended } from '../store/event-store';
import type { StoredProblem, SyncRecord } from '../store/sync-record';
import { CursorExpiredError, type FetchedPage, type PageRequest } from './ports';
import type { Run } from './run';
import { steadily } from './steadily';

/** What the events of one page say about time, ms; null where there are none. */
interface Times {
  /** The greatest processing time, or event time where an event has no other; never after it was received. */
  processedAt: number | null;
  /** The smallest of all event and processing times. */
  earliest: number | null;
}

function timesOf(entries: readonly Understood[], receivedAt: number): Times {
  const events = entries.flatMap((entry) => (entry.ok ? [entry.event] : []));
  if (events.length === 0) return { processedAt: null, earliest: null };
  let [processedAt, earliest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const event of events) {
    processedAt = Math.max(processedAt, event.processedAt ?? event.at);
    earliest = Math.min(earliest, event.processedAt ?? event.at, event.at);
  }
  return { processedAt: Math.min(processedAt, receivedAt), earliest };
}

/** A weekend may pass without an event; after so many days without any, the log is taken to be empty. */
const quietDays = 7;

const isEmpty = (run: Run, { events, quarantined, backfill }: SyncRecord): boolean =>
  run.foundNothing &&
  events + quarantined === 0 &&
  backfill !== null &&
  (backfill.completedAt !== null || backfill.daysDone >= quietDays);

/** The problem that remains after a page has come in and was stored. */
function afterSuccess(run: Run, record: SyncRecord, at: number): StoredProblem | null {
  const id: ProblemId | null = run.setAside ? 'events-set-aside' : isEmpty(run, record) ? 'log-empty' : null;
  if (id === null) return null;
  return record.problem?.id === id ? record.problem : { id, at, until: null, said: '' };
}

type Span = Appended['span'];

const spanOfBoth = (a: Span, b: Span): Span =>
  a && b ? { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) } : (a ?? b);

function counted(record: SyncRecord, appended: Appended, at: number): SyncRecord {
  return {
    ...record,
    lastSuccessAt: at,
    pages: record.pages + 1,
    events: record.events + appended.added,
    duplicates: record.duplicates + appended.duplicates,
    quarantined: record.quarantined + appended.quarantined,
    unevaluated: spanOfBoth(record.unevaluated ?? null, appended.span),
    unscored: spanOfBoth(record.unscored ?? null, appended.span),
  };
}

/** Fetches a page. Null where its cursor has expired; a cursor that does so again and again is a problem. */
export async function fetchPage(run: Run, request: Omit<PageRequest, 'limit' | 'signal'>): Promise<FetchedPage | null> {
  try {
    const page = await steadily(run, (signal) =>
      run.ports.source.fetchPage({ ...request, limit: run.ports.pageLimit, signal }),
    );
    run.ports.pacer.observe(page.rate);
    return page;
  } catch (thrown) {
    if (!(thrown instanceof CursorExpiredError)) throw thrown;
    run.expired++;
    if (run.expired > 5) throw new ProblemError('server-error', { said: `cursors expire at once: ${thrown.message}` });
    return null;
  }
}

/**
 * Stores a page with the step it makes in its lane: both or neither. `step` may be called again with a record
 * that others have changed in the meantime.
 */
export async function storePage(
  run: Run,
  page: FetchedPage,
  step: (record: SyncRecord, times: Times) => SyncRecord,
): Promise<Appended> {
  const { org, store, understand, clock } = run.ports;
  const receivedAt = clock.now();
  const entries = page.raw.map((raw) => understand(raw, receivedAt));
  run.setAside ||= entries.some((entry) => !entry.ok);
  const times = timesOf(entries, receivedAt);
  let written = run.record;
  const appended = await store.append({
    org,
    entries,
    advance(record, counts) {
      const at = clock.now();
      const stepped = step(counted(record, counts, at), times);
      written = { ...stepped, problem: afterSuccess(run, stepped, at) };
      return written;
    },
  });
  run.record = written;
  run.ports.onProgress(written);
  if (written.pages % 32 === 0) await store.compact(org);
  return appended;
}
