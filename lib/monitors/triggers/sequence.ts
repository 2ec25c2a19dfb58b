import { firstRowAt } from '../../filter/rows-by-time';
import type { EntityEvents, Gathered } from '../event-table';
import type { Feed } from './feed';
import { latestStart, type StepEvents } from './latest-start';

/**
 * `sequence`: 1 at an event of the last step before which, in the window, stand the others in their order. What counts
 * towards it begins with the first event of the first step in the window.
 */
export const sequence: Feed = (ground, sink) => {
  const { monitor, moments } = ground.watch;
  const { trigger, window } = monitor;
  if (trigger.kind !== 'sequence' || sink.floor >= 1) return;
  const every = ground.filterOf(monitor.filter);
  const steps = trigger.steps.map((step) => ({
    filter: { kind: 'and' as const, of: [every, ground.filterOf(step.filter)] },
    groupBy: step.groupBy ?? monitor.groupBy,
    atLeast: step.atLeast,
  }));
  const last = steps.at(-1);
  if (!last) return;
  const whole = { from: moments.from - window, to: moments.to };
  // Where the moments are short, first only those are looked through: who has nothing there completes nothing.
  const isShort = moments.to - moments.from < window;
  let entities = isShort ? new Set(ground.gather(last.filter, last.groupBy, moments).keys()) : null;
  const gathered: Gathered[] = [];
  for (const { filter, groupBy } of steps) {
    if (entities?.size === 0) return;
    const of: Gathered = ground.gather(filter, groupBy, whole, (groupBy !== null && entities) || undefined);
    gathered.push(of);
    // Who has not begun need not be looked for in what follows.
    entities = new Set([...(entities ?? of.keys())].filter((entity) => of.has(entity)));
  }
  for (const entity of entities ?? []) {
    sink.entity(entity);
    const events = steps.map(({ atLeast }, i): StepEvents => ({ atLeast, ...(gathered[i]?.get(entity) ?? none) }));
    completions(events, moments.from, window, (time, begun) => sink.moment(time, begun, 1, ''));
  }
};

/** Calls back for every time from `from` on at which the steps are complete, and when what counts for that began. */
function completions(
  steps: readonly StepEvents[],
  from: number,
  window: number,
  feed: (time: number, begun: number) => void,
): void {
  const at = steps.at(-1)?.at ?? none.at;
  // Of each step, the first event in the window and the first after it: mostly too few, and nothing more is asked.
  const first = new Uint32Array(steps.length);
  const end = new Uint32Array(steps.length);
  const hasEnough = (time: number) => {
    let isEnough = true;
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i];
      if (!step) continue;
      while ((step.at[end[i] as number] as number) <= time) end[i] = (end[i] as number) + 1;
      while ((step.at[first[i] as number] as number) <= time - window) first[i] = (first[i] as number) + 1;
      if ((end[i] as number) - (first[i] as number) < step.atLeast) isEnough = false;
    }
    return isEnough;
  };
  for (let i = firstRowAt(at, from, 0, at.length); i < at.length; i++) {
    const time = at[i] as number;
    if (at[i + 1] === time || !hasEnough(time) || latestStart(steps, time) <= time - window) continue;
    feed(time, steps[0]?.at[first[0] as number] ?? time);
  }
}

const none: EntityEvents = { at: new Float64Array(0), places: new Uint32Array(0) };
