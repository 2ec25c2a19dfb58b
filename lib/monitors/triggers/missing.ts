import { dayMs } from '../../durations';
import { firstRowAt } from '../../filter/rows-by-time';
import type { Ground } from '../ground';
import type { Feed } from './feed';
import { usualSpans } from './usual';

/** How far back is looked for the last event before a silence, beyond the window, ms. */
export const silenceReach = 35 * dayMs;

/**
 * `missing`: 1 from when the window has passed without an event until the next one, told at both ends. A silence begins
 * with the last event; where none is as near as `silenceReach`, with the beginning of that, for the whole org alone:
 * who was never seen is not missed.
 */
export const missing: Feed = (ground, sink) => {
  const { monitor, moments, circumstances } = ground.watch;
  const { trigger, window } = monitor;
  if (trigger.kind !== 'missing') return;
  const until = Math.min(moments.to, circumstances.now, circumstances.collectedUntil);
  if (until <= moments.from || sink.floor >= 1) return;
  const filter = ground.filterOf(monitor.filter);
  const reach = moments.from - window - silenceReach;
  if (monitor.groupBy === null && !hasGap(ground, until)) return;
  const gathered = new Map(ground.gather(filter, monitor.groupBy, { from: reach, to: until }));
  if (monitor.groupBy === null && gathered.size === 0 && (ground.oldest() ?? until) < reach)
    gathered.set('', { at: new Float64Array(0), places: new Uint32Array(0) });
  for (const [entity, { at }] of gathered) {
    sink.entity(entity);
    // The last event before the windows; where there is none, the org may have been silent for longer than is looked at.
    const before = firstRowAt(at, moments.from - window, 0, at.length) - 1;
    const isLong = before < 0 && monitor.groupBy === null && (ground.oldest() ?? until) < reach;
    const beginning = isLong ? reach : (at[Math.max(0, before)] ?? until);
    let i = Math.max(0, before);
    for (let since = beginning; since + window < until; ) {
      while (i < at.length && (at[i] as number) <= since) i++;
      const next = at[i] ?? Number.POSITIVE_INFINITY;
      const from = Math.max(since + window, moments.from);
      // It is silent for as long as the window that ends then holds none: up to the ms before the next event.
      const to = Math.min(next, until) - 1;
      if (from <= to) {
        const spans = trigger.usual ? usualSpans(at, { from, to }, window, ground.oldest() ?? until) : [{ from, to }];
        for (const span of spans) {
          sink.moment(span.from, since, 1, '');
          if (span.to > span.from) sink.moment(span.to, since, 1, '');
        }
      }
      since = next;
    }
  }
};

/** Whether the whole org was silent for a window at all: mostly not, and then nothing further back is looked through. */
function hasGap(ground: Ground, until: number): boolean {
  const { monitor, moments } = ground.watch;
  const range = { from: moments.from - monitor.window, to: until };
  const at = ground.gather(ground.filterOf(monitor.filter), null, range).get('')?.at;
  if (!at) return true;
  let last = range.from;
  for (const time of at) {
    if (time - last > monitor.window) return true;
    last = time;
  }
  return until - last > monitor.window;
}
