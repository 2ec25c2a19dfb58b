import { dayMs } from '../../lib/durations';
import { backTest } from '../../lib/monitors/back-test';
import type { Lists, Monitor } from '../../lib/monitors/monitor';
import { reachOf } from '../../lib/monitors/reach';
import type { Circumstances } from '../../lib/monitors/watch';
import type { StoreView } from '../../lib/store/view';

/** How often a monitor would have fired, and whether it can. */
export interface Tally {
  last30: number;
  last90: number;
  reach: ReturnType<typeof reachOf>;
  /** Why it could not be evaluated; else ''. */
  failed: string;
}

/** Nothing else is counted by monitors of collection: they look at what syncs have become, not at events. */
const isOfEvents = (monitor: Monitor) => monitor.trigger.kind !== 'collection';

/** Back-tests one monitor over the 90 days before now. What it throws is what it says. */
export const tallyOf = (monitor: Monitor, view: StoreView, circumstances: Circumstances): Tally => {
  const { lists, now } = circumstances;
  const none = { last30: 0, last90: 0, failed: '' };
  try {
    const reach = reachOf(monitor, view, lists);
    if (reach !== 'occurs' || !isOfEvents(monitor)) return { ...none, reach };
    const { episodes } = backTest({
      monitor,
      view,
      range: { from: now - 90 * dayMs, to: now },
      circumstances,
      slices: 1,
    });
    const last30 = episodes.filter(({ raisedAt }) => raisedAt >= now - 30 * dayMs).length;
    return { last30, last90: episodes.length, reach, failed: '' };
  } catch (thrown) {
    return { ...none, reach: 'occurs', failed: thrown instanceof Error ? thrown.message : String(thrown) };
  }
};

const kept = new Map<string, Tally>();
/** More than there are monitors, several times over: it is emptied before it grows without end. */
const most = 1000;

/** What was counted before under the same key. */
export const knownTally = (key: string): Tally | undefined => kept.get(key);

export const keepTally = (key: string, tally: Tally): void => {
  if (kept.size >= most) kept.clear();
  kept.set(key, tally);
};

/** Equal for the same definition over the same events under the same lists and exclusions. */
export const tallyKey = (monitor: Monitor, view: StoreView, stamp: string, lists: Lists, now: number): string =>
  JSON.stringify([monitor, stampOf(view), stamp, lists, now]);

const stamps = new WeakMap<StoreView, string>();

/** Segments never change: a write makes another one. */
const stampOf = (view: StoreView): string => {
  const known = stamps.get(view);
  if (known !== undefined) return known;
  const { segments, corrections, catalogue } = view;
  const stamp = `${segments.map(({ id }) => id).join()} ${catalogue.size} ${JSON.stringify([...corrections])}`;
  stamps.set(view, stamp);
  return stamp;
};
