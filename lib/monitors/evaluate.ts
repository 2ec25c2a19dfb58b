import { createChain, lowestOf } from './chain';
import type { Episode } from './episode';
import { type CodedGround, createGround } from './ground';
import { listsIn } from './lists';
import { measureInto } from './measure-into';
import type { Sink } from './sink';
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

/** Takes the value at a time, whatever the threshold. */
export type Draw = (at: number, value: number) => void;

/** The same on a ground that is there; every value is told to `draw`. */
export function evaluateOn(ground: CodedGround, draw: Draw | null): Episode[] {
  const { monitor, org, moments, circumstances } = ground.watch;
  const chain = createChain(monitor, org, Math.min(moments.to, circumstances.collectedUntil));
  const lowest = lowestOf(monitor.thresholds);
  const isAmong = monitor.among === undefined ? null : amongAt(ground, monitor.among);
  let current = '';
  const sink: Sink = {
    floor: draw ? Math.min(0, lowest) : lowest,
    entity(entity) {
      current = entity;
      chain.entity(entity);
    },
    moment(at, firstAt, value, what, given) {
      if (isAmong && !isAmong(current, at)) return;
      if (draw && !given) draw(at, value);
      if (value > lowest || given) chain.add(at, firstAt, value, what, given);
    },
  };
  measureInto(ground, sink);
  return chain.episodes();
}
