import { type EventTable, greatestOf } from '../event-table';
import type { Feed } from './feed';
import { judgeNear } from './judge-near';
import { knowsEnough } from './learning';

/** Most of what is had at all was had lately: of 35 days, in the last two. */
const nearShare = 1 / 16;

/**
 * `first-seen`: 1 at an event of an entity whose field has a value that no event of it under the filter had in
 * (t − memory, t), where in that time there were `learn.events` events of it, or the first is `learn.ms` ago. Of events of
 * one millisecond none is before another, so that each value is new once. What counts towards it is the event itself.
 */
export const firstSeen: Feed = (ground, sink) => {
  const { trigger } = ground.watch.monitor;
  if (trigger.kind !== 'first-seen' || sink.floor >= 1) return;
  const { field, memory, learn } = trigger;
  const isNew = newIn();
  judgeNear(ground, [field], [Math.floor(memory * nearShare), memory], (table, i, first, reach) => {
    let isSaid = true;
    let isTold = false;
    isNew(table, i, first, reach, (time, code, before, since) => {
      if (reach < memory) isSaid = false;
      else if (knowsEnough(learn, before, since)) {
        if (!isTold) sink.entity(table.names[i] ?? '');
        isTold = true;
        sink.moment(time, time, 1, ground.textOf(code, field));
      }
    });
    return isSaid;
  });
};

type TellNew = (time: number, code: number, before: number, since: number) => void;

/**
 * Calls back for the values of an entity's events from row `from` on that are new in `memory` ms, with how many events are
 * remembered of it and how long ago the first of them was, ms.
 */
function newIn() {
  let of: EventTable | null = null;
  /** When each value was last had; of one entity after the other. */
  let lastAt = new Float64Array(0);
  return (table: EventTable, entity: number, from: number, memory: number, tell: TellNew) => {
    const { at, ends, codes } = table;
    const column = codes[0] as Uint32Array;
    if (of !== table) lastAt = new Float64Array(greatestOf(column) + 1).fill(Number.NEGATIVE_INFINITY);
    of = table;
    const begin = ends[entity] as number;
    const end = ends[entity + 1] as number;
    /** The first event that is remembered, and the first of the present millisecond. */
    let first = begin;
    let present = begin;
    for (let i = begin; i < end; i++) {
      const time = at[i] as number;
      if (time !== at[present]) present = i;
      const code = column[i] as number;
      if (code === 0) continue;
      const isNew = (lastAt[code] as number) <= time - memory;
      lastAt[code] = time;
      if (!isNew || i < from) continue;
      while ((at[first] as number) <= time - memory) first++;
      tell(time, code, present - first, time - (at[first] as number));
    }
    for (let i = begin; i < end; i++) lastAt[column[i] as number] = Number.NEGATIVE_INFINITY;
  };
}
