import { firstRowAt } from '../../filter/rows-by-time';
import type { EntityEvents, Gathered } from '../measure';
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
  const touched = ground.gather(last.filter, last.groupBy, moments);
  let entities = new Set(touched.keys());
  const gathered: Gathered[] = [];
  for (const { filter, groupBy } of steps) {
    if (entities.size === 0) return;
    const of = ground.gather(filter, groupBy, whole, groupBy === null ? undefined : entities);
    gathered.push(of);
    // Who has not begun need not be looked for in what follows.
    entities = new Set([...entities].filter((entity) => of.has(entity)));
  }
  for (const entity of entities) {
    const events = steps.map(({ atLeast }, i): StepEvents => ({ atLeast, ...(gathered[i]?.get(entity) ?? none) }));
    const [first] = events;
    const at = events.at(-1)?.at ?? none.at;
    if (!first) continue;
    sink.entity(entity);
    for (let i = firstRowAt(at, moments.from, 0, at.length); i < at.length; i++) {
      const time = at[i] as number;
      if (at[i + 1] === time || latestStart(events, time) <= time - window) continue;
      const begun = first.at.find((start) => start > time - window);
      sink.moment(time, begun ?? time, 1, '');
    }
  }
};

const none: EntityEvents = { at: new Float64Array(0), places: new Uint32Array(0) };
