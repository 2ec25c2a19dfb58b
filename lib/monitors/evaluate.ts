import { createChain, lowestOf } from './chain';
import type { Course, Episode } from './episode';
import { createGround, type Ground } from './ground';
import { listsIn } from './lists';
import { measureInto } from './measure-into';
import type { TriggerKind } from './monitor';
import { amongAt } from './triggers/among';
import type { Watch } from './watch';

/**
 * Evaluates a monitor over the moments of a watch: the episodes in which its condition held, the oldest first. What lies
 * before the moments counts towards windows and is not judged. A monitor that names an empty list watches nothing, and
 * neither does one of collection (see collection.ts).
 *
 * @throws MonitorError where the definition cannot be evaluated
 */
export function evaluate(watch: Watch): Episode[] {
  return isIdle(watch) ? [] : evaluateOn(createGround(watch), null);
}

/** Whether there is nothing to evaluate. */
export const isIdle = ({ monitor, moments, circumstances: { lists } }: Watch): boolean =>
  monitor.trigger.kind === 'collection' ||
  moments.from >= moments.to ||
  listsIn(monitor).some((list) => lists[list].length === 0);

/** The same on a ground that is there; every value is drawn into the course where one is given. */
export function evaluateOn(ground: Ground, course: Course | null): Episode[] {
  const { monitor, org, moments, circumstances } = ground.watch;
  const chain = createChain(monitor, org, Math.min(moments.to, circumstances.collectedUntil));
  const lowest = lowestOf(monitor.thresholds);
  const isAmong = monitor.among === undefined ? null : amongAt(ground, monitor.among);
  const isDrawnHere = course !== null && (isAmong !== null || !drawing.has(monitor.trigger.kind));
  let current = '';
  measureInto(ground, {
    floor: isDrawnHere ? Math.min(0, lowest) : lowest,
    course: isDrawnHere ? null : course,
    entity(entity) {
      current = entity;
      chain.entity(entity);
    },
    moment(at, firstAt, value, what, given) {
      if (isAmong && !isAmong(current, at)) return;
      if (isDrawnHere && !given) drawInto(course, at, value);
      if (value > lowest || given) chain.add(at, firstAt, value, what, given);
    },
  });
  return chain.episodes();
}

/** Those that draw by themselves: there would be as many calls as events. */
const drawing: ReadonlySet<TriggerKind> = new Set<TriggerKind>(['count', 'distinct', 'logins']);

function drawInto({ from, slice, values }: Course, at: number, value: number): void {
  const i = Math.floor((at - from) / slice);
  if (value > (values[i] as number)) values[i] = value;
}
