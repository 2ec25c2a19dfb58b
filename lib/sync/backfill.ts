import { ProblemError } from '../problems';
import type { BackfillLane, SyncRecord } from '../store/sync-record';
import { isPending, nextDay, windowOf } from './days';
import { fetchPage, storePage } from './page';
import { type Run, write } from './run';

/** A day that is read anew has many pages that are known; so many, and ever new cursors, are a fault over there. */
const mostStalePages = 400;

/** Changes the lane where it still stands where it stood: the admin may have reset or removed it meanwhile. */
const onDay =
  (day: number, change: (lane: BackfillLane) => BackfillLane) =>
  (record: SyncRecord): SyncRecord => ({
    ...record,
    backfill: record.backfill?.day === day ? change(record.backfill) : record.backfill,
  });

/** Reads the next page of the day under way, and steps to the day before it at its end. */
export async function readBackfillPage(run: Run): Promise<void> {
  const { clock } = run.ports;
  const begun = clock.now();
  const lane = run.record.backfill;
  if (!isPending(lane)) return;
  const { day, cursor } = lane;
  if (run.record.running !== 'backfill') await write(run, (record) => ({ ...record, running: 'backfill' }));
  if (run.dayCursors.day !== day) run.dayCursors = { day, seen: new Set(), stale: 0 };

  const window = windowOf(lane, begun);
  if (!window) {
    await write(
      run,
      onDay(day, (present) => nextDay(present, begun)),
    );
    return;
  }
  const page = await fetchPage(run, cursor === null ? { cursor, ...window } : { cursor });
  if (!page) {
    // The day begins again, and so do its cursors.
    run.dayCursors.seen.clear();
    await write(
      run,
      onDay(day, (present) => ({ ...present, cursor: null })),
    );
    return;
  }
  const { seen } = run.dayCursors;
  const last =
    page.raw.length < run.ports.pageLimit || page.next === null || page.next === cursor || seen.has(page.next);
  if (page.next !== null) seen.add(page.next);
  const { added } = await storePage(run, page, (record, { earliest }) => {
    // A cursor that has forgotten the window's end would lead through all newer days again.
    const beyond = earliest !== null && earliest > window.to;
    const now = clock.now();
    return onDay(day, (present) => {
      const timed = { ...present, busyMs: present.busyMs + Math.max(0, now - begun) };
      return last || beyond ? nextDay(timed, now) : { ...timed, cursor: page.next };
    })(record);
  });
  run.dayCursors.stale = added > 0 ? 0 : run.dayCursors.stale + 1;
  if (run.dayCursors.stale > mostStalePages) {
    throw new ProblemError('answer-unreadable', { said: 'hundreds of pages of one day, and nothing new in them' });
  }
}
