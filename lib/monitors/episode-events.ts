import type { Field, Filter } from '../filter/filter';
import type { Range } from '../store/view';
import { valuesOfEntity } from './entity';
import type { Episode } from './episode';
import { counting, readFilter } from './ground';
import type { Monitor } from './monitor';
import type { Circumstances } from './watch';

/**
 * The events that raised an episode, as a filter and a range to ask for: those under the definition's filter (of a
 * sequence: of any step) that are of its entity, from the first that counted to the last at which the condition held.
 *
 * @throws MonitorError where the definition cannot be read
 */
export function eventsOfEpisode(
  monitor: Monitor,
  episode: Episode,
  circumstances: Circumstances,
): { filter: Filter; range: Range } {
  const every = readFilter(monitor.filter, circumstances);
  const filter: Filter = {
    kind: 'and',
    of: [
      { kind: 'in', field: 'org', values: [episode.org] },
      every,
      ofTrigger(monitor, episode, circumstances),
      ...ofSelf(monitor, episode),
    ],
  };
  return {
    filter: counting(filter, circumstances.excluded),
    range: { from: episode.firstAt, to: episode.lastAt + 1 },
  };
}

const all = (...of: Filter[]): Filter => ({ kind: 'and', of });
const any = (...of: Filter[]): Filter => ({ kind: 'or', of });

const ofEntity = (field: Field | null, { entity }: Episode): Filter =>
  field === null ? all() : { kind: 'in', field, values: valuesOfEntity(field, entity) };

function ofTrigger(monitor: Monitor, episode: Episode, circumstances: Circumstances): Filter {
  const { trigger, groupBy } = monitor;
  const own = ofEntity(groupBy, episode);
  switch (trigger.kind) {
    case 'sequence':
      return any(
        ...trigger.steps.map((step, i) =>
          all(
            readFilter(step.filter, circumstances, `trigger.steps.${i}.filter`),
            ofEntity(step.groupBy ?? groupBy, episode),
          ),
        ),
      );
    case 'first-seen':
      return all(own, {
        kind: 'in',
        field: trigger.field === 'ip-range' ? 'ip' : trigger.field,
        values: [episode.value],
      });
    default:
      return own;
  }
}

/** That an actor is their own target can be said only of one that is known. */
function ofSelf({ self, groupBy }: Monitor, { entity }: Episode): Filter[] {
  if (!self || (groupBy !== 'actor' && groupBy !== 'target')) return [];
  return [
    { kind: 'in', field: 'actor', values: [entity] },
    { kind: 'in', field: 'target', values: valuesOfEntity('target', entity) },
  ];
}
