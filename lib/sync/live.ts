import { atlassianKeepsDays, dayMs, hourMs } from '../durations';
import type { LiveLane } from '../store/sync-record';
import { fetchPage, storePage } from './page';
import { type Run, write } from './run';

/** The live lane begins so far back: today is on screen after the first page. */
const liveReachMs = dayMs;

/**
 * How far a restart by time goes back. Whether `from` means the event's time or Atlassian's processing time is
 * not known, and events arrive late: so a little each time, and once an hour far enough for the latecomers.
 */
const overlap = { usual: hourMs, wide: 6 * hourMs };

/** A lane that only ever meets what it has is going in circles; the next run goes on from its cursor. */
const mostStalePages = 200;

function resumeAt(lane: LiveLane, wide: boolean, now: number): number {
  const back = wide ? overlap.wide : overlap.usual;
  const from = lane.processedAt === null ? lane.startedAt : Math.min(lane.processedAt, now) - back;
  return Math.max(from, lane.startedAt, now - atlassianKeepsDays * dayMs);
}

/** Reads what is new, to the end. `afterPage` is called whenever a page is stored. */
export async function readLive(run: Run, afterPage: () => Promise<void>): Promise<void> {
  const { clock } = run.ports;
  const now = clock.now();
  const before = run.record.lastAttemptAt ?? 0;
  let wide = Math.floor(now / hourMs) !== Math.floor(before / hourMs);
  run.liveAt = now;
  await write(run, (record) => ({
    ...record,
    running: 'live',
    lastAttemptAt: now,
    live: record.live ?? { cursor: null, processedAt: null, startedAt: now - liveReachMs },
  }));

  const seen = new Set<string>();
  for (let stale = 0; stale < mostStalePages; ) {
    run.signal.throwIfAborted();
    const lane = run.record.live;
    if (!lane) return;
    const { cursor } = lane;
    const page = await fetchPage(
      run,
      cursor === null ? { cursor, from: resumeAt(lane, wide, clock.now()) } : { cursor },
    );
    if (!page) {
      wide = true;
      seen.clear();
      await write(run, (record) => ({ ...record, live: record.live && { ...record.live, cursor: null } }));
      continue;
    }
    // Some organizations' last page has a cursor to poll with and others' has none; so a short page ends it too.
    const last =
      page.raw.length < run.ports.pageLimit || page.next === null || page.next === cursor || seen.has(page.next);
    run.foundNothing = last && page.raw.length === 0;
    const { added } = await storePage(run, page, (record, { processedAt }) => ({
      ...record,
      live: record.live && {
        ...record.live,
        cursor: page.next,
        processedAt:
          processedAt === null ? record.live.processedAt : Math.max(processedAt, record.live.processedAt ?? 0),
      },
    }));
    await afterPage();
    if (last) return;
    if (page.next !== null) seen.add(page.next);
    stale = added > 0 ? 0 : stale + 1;
  }
}
