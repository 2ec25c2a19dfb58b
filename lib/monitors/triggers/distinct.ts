import type { Range } from '../../store/view';
import type { CodedEvents } from '../gather';
import type { Sink } from '../sink';
import { type Feed, gatherWindows } from './feed';

/** `distinct`: the different values of a field in the window that ends with an event. */
export const distinct: Feed = (ground, sink) => {
  const { monitor, moments } = ground.watch;
  const { trigger } = monitor;
  if (trigger.kind !== 'distinct') return;
  const filter = ground.filterOf(monitor.filter);
  const gathered = gatherWindows(ground, (range, entities) =>
    ground.gatherCodes(trigger.field, filter, monitor.groupBy, range, entities),
  );
  const counts = createCounts();
  for (const [entity, events] of gathered) {
    sink.entity(entity);
    slide(events, moments, monitor.window, counts, sink);
  }
};

/** How often each code is in the window. */
interface Counts {
  /** For codes up to the greatest of some. */
  upTo(codes: Uint32Array): Uint32Array;
}

function createCounts(): Counts {
  let counts = new Uint32Array(1024);
  return {
    upTo(codes) {
      let greatest = 0;
      for (let i = 0; i < codes.length; i++) if ((codes[i] as number) > greatest) greatest = codes[i] as number;
      if (greatest >= counts.length) counts = new Uint32Array(2 * greatest + 1);
      return counts;
    },
  };
}

function slide({ at, codes }: CodedEvents, moments: Range, window: number, { upTo }: Counts, sink: Sink): void {
  if (at.length === 0 || (at[at.length - 1] as number) < moments.from) return;
  const counts = upTo(codes);
  let first = 0;
  let different = 0;
  for (let i = 0; i < at.length; i++) {
    const code = codes[i] as number;
    if (code !== 0) {
      if (counts[code] === 0) different++;
      counts[code] = (counts[code] as number) + 1;
    }
    const time = at[i] as number;
    // Of events of one millisecond the last tells of all.
    if (at[i + 1] === time) continue;
    // Those before the window leave it, and so do those at its beginning that have no value: they count for nothing.
    for (; first <= i && ((at[first] as number) <= time - window || codes[first] === 0); first++) {
      const gone = codes[first] as number;
      if (gone === 0) continue;
      counts[gone] = (counts[gone] as number) - 1;
      if (counts[gone] === 0) different--;
    }
    if (time >= moments.from && different > sink.floor) sink.moment(time, at[first] as number, different, '');
  }
  for (; first < at.length; first++) counts[codes[first] as number] = 0;
}
