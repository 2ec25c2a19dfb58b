import type { Range, StoreView } from '../store/view';
import type { Course, Episode } from './episode';
import { evaluateOn, isIdle } from './evaluate';
import { createGround } from './ground';
import type { Monitor } from './monitor';
import { viewIndex } from './view-index';
import type { Circumstances, Watch } from './watch';

/** What to look back at. */
export interface BackTest {
  monitor: Monitor;
  /** Reaches `lookbackOf(monitor)` further back than the range. */
  view: StoreView;
  range: Range;
  circumstances: Circumstances;
  /** Into how many slices of the same length the course is cut, at least one. */
  slices: number;
}

/** What a monitor would have done. */
export interface BackTested {
  /** Of all orgs in view, the oldest first. */
  episodes: Episode[];
  course: Course;
  /** How many events of the range are under the definition's filter; of a sequence, under that of any step. */
  events: number;
}

/**
 * What a monitor would have done over a range, for every org in the view by itself. The course holds the greatest value
 * of any entity at an event in each slice.
 *
 * @throws MonitorError where the definition cannot be evaluated
 */
export function backTest({ monitor, view, range, circumstances, slices }: BackTest): BackTested {
  const from = range.from;
  const slice = Math.max(1, (range.to - from) / Math.max(1, slices));
  const values = new Float64Array(Math.max(1, slices));
  const course: Course = { from, slice, values };
  let events = 0;
  const episodes = viewIndex(view).orgs.flatMap((org) => {
    const watch: Watch = { monitor, view, org, moments: range, circumstances };
    if (isIdle(watch)) return [];
    const ground = createGround(watch);
    events += eventsUnder(monitor, range, ground);
    return evaluateOn(ground, course);
  });
  episodes.sort((a, b) => a.firstAt - b.firstAt || a.raisedAt - b.raisedAt);
  return { episodes, course, events };
}

function eventsUnder(monitor: Monitor, range: Range, ground: ReturnType<typeof createGround>): number {
  const { trigger } = monitor;
  const every = ground.filterOf(monitor.filter);
  if (trigger.kind !== 'sequence') return ground.countOf(every, range);
  const steps = trigger.steps.map((step) => ground.filterOf(step.filter));
  return ground.countOf({ kind: 'and', of: [every, { kind: 'or', of: steps }] }, range);
}
