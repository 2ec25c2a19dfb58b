import { type Problem, toProblem } from '../problems';
import type { StoredProblem } from '../store/sync-record';
import { mayTry, problemToStore } from './attempt';
import { readBackfillPage } from './backfill';
import { readCatalogue } from './catalogue';
import { beginBackfill, isPending } from './days';
import { readLive } from './live';
import { type Run, type SyncPorts, write } from './run';

/** How a run ended, and when another is worth beginning (ms); null for at the next poll. */
export interface RunEnd {
  /** busy: another context is at it. waiting: it was too early to try. */
  kind: 'done' | 'problem' | 'waiting' | 'busy' | 'stopped';
  wakeAt: number | null;
  /** What went wrong, where it could not be written into the record. */
  untold?: StoredProblem;
}

/** The sync of one org. */
export interface Sync {
  /** Reads what is new, then fills the past. While it runs already, it looks for new events once more. Never throws. */
  run(options: { manual: boolean }): Promise<RunEnd>;
  isRunning(): boolean;
  /** Ends the run that is under way, at the next page, and waits for it. */
  stop(): Promise<void>;
}

/** Who holds this Web Lock may write what comes from the org. */
export const lockOf = (org: string): string => `orgwatch-sync-${org}`;

/** The sync of one org. Only one context at a time runs it: the Web Lock of the org says who. */
export function createSync(ports: SyncPorts): Sync {
  const { org, store, clock, locks } = ports;
  let current: Promise<RunEnd> | null = null;
  let wanted = false;
  let stopper = new AbortController();
  let catalogueNotBefore = 0;

  async function beginPast(run: Run): Promise<void> {
    const depthDays = await ports.depthDays();
    await write(run, (record) => ({
      ...record,
      backfill: record.backfill ?? (record.live && beginBackfill(record.live.startedAt, depthDays)),
    }));
  }

  async function lanes(run: Run): Promise<void> {
    // Right after the first page, so that its actions have their names while the others are still coming.
    const readNames = async () => {
      catalogueNotBefore = await readCatalogue(run, catalogueNotBefore);
    };
    do {
      wanted = false;
      await readLive(run, readNames);
      if (!run.record.backfill) await beginPast(run);
      // New events go first: between two pages of the past, look whether the next poll is due.
      while (isPending(run.record.backfill) && !wanted) {
        run.signal.throwIfAborted();
        if (clock.now() - run.liveAt >= (await ports.pollMs())) await readLive(run, readNames);
        await readBackfillPage(run);
      }
      await store.compact(org);
      await write(run, (record) => ({ ...record, running: null }));
    } while (wanted);
  }

  /** To a browser, a host that it may not talk to is one that cannot be reached. */
  async function closerLook(thrown: unknown): Promise<Problem> {
    const problem = toProblem(thrown);
    if (problem.id !== 'offline') return problem;
    return ports.ready().then(() => problem, toProblem);
  }

  /** Not even the record can be written: whoever began the run has to tell, and tries again before the next poll. */
  const untold = (problem: StoredProblem): RunEnd => ({
    kind: 'problem',
    wakeAt: clock.now() + (problem.id === 'disk-full' ? 600_000 : 60_000),
    untold: problem,
  });

  async function locked(manual: boolean, signal: AbortSignal): Promise<RunEnd> {
    const record = await store.updateRecord(org, (present) => present);
    const gate = mayTry(record, clock.now(), manual);
    if (!gate.ok) {
      if (record.running) await store.updateRecord(org, (present) => ({ ...present, running: null }));
      return { kind: 'waiting', wakeAt: gate.until };
    }
    const dayCursors = { day: Number.NaN, seen: new Set<string>(), stale: 0 };
    const run: Run = { ports, signal, record, liveAt: 0, setAside: false, foundNothing: false, dayCursors, expired: 0 };
    try {
      await ports.ready();
      await lanes(run);
      return { kind: 'done', wakeAt: null };
    } catch (thrown) {
      if (signal.aborted) {
        await write(run, (present) => ({ ...present, running: null }));
        return { kind: 'stopped', wakeAt: null };
      }
      const problem = problemToStore(await closerLook(thrown), run.record, clock.now());
      try {
        await write(run, (present) => ({ ...present, running: null, problem }));
      } catch {
        return untold(problem);
      }
      return { kind: 'problem', wakeAt: problem.until };
    }
  }

  async function begin(manual: boolean): Promise<RunEnd> {
    const { signal } = stopper;
    try {
      return await locks.request(lockOf(org), { ifAvailable: true }, (lock) =>
        lock ? locked(manual, signal) : Promise.resolve<RunEnd>({ kind: 'busy', wakeAt: null }),
      );
    } catch (thrown) {
      return untold({ ...toProblem(thrown), at: clock.now() });
    }
  }

  return {
    run({ manual }) {
      if (current !== null) {
        wanted = true;
        return current;
      }
      current = begin(manual).finally(() => {
        current = null;
      });
      return current;
    },
    isRunning: () => current !== null,
    async stop() {
      stopper.abort(new DOMException('stopped', 'AbortError'));
      await current;
      stopper = new AbortController();
    },
  };
}
