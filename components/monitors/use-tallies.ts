import { useEffect, useRef, useState } from 'react';
import type { Monitor } from '../../lib/monitors/monitor';
import type { StoreView } from '../../lib/store/view';
import { useFreshPicture } from '../panels/use-fresh-picture';
import { usePorts } from '../ui/ports';
import { keepTally, knownTally, type Tally, tallyKey, tallyOf } from './tally';
import type { Surroundings } from './use-surroundings';

/** What is known so far; a monitor that is not in it is still being counted. */
export type Tallies = ReadonlyMap<string, Tally>;

/** Between two rounds over all monitors, ms: a backfill writes every second. */
const pause = 15_000;
/** How long may be counted in one go, ms, before the page is drawn and keys are heard. */
const slot = 12;

const none: Tallies = new Map();

/** When the browser has nothing better to do, and soon in any case. */
const idle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 200 }));

/** All that is stored of one org, or of all, and again after writes. */
export const useStored = (org: string | null) => {
  const { reader } = usePorts();
  return useFreshPicture(`stored ${org ?? ''}`, reader, () =>
    reader.view({ from: 0, to: Number.MAX_SAFE_INTEGER }, org === null ? null : [org]),
  );
};

/** How often each monitor would have fired: filled in one by one, in the pauses of the page. */
export const useTallies = (
  monitors: readonly Monitor[] | undefined,
  view: StoreView | null,
  surroundings: Surroundings | null,
): Tallies => {
  const [tallies, setTallies] = useState(none);
  const restedUntil = useRef(0);

  useEffect(() => {
    if (!monitors || !view || !surroundings) return;
    const keyOf = (monitor: Monitor) =>
      tallyKey(monitor, view, surroundings.stamp, surroundings.lists, surroundings.now);
    let ended = false;
    const round = async () => {
      const found = new Map<string, Tally>();
      const tell = () => setTallies((before) => new Map([...before, ...found]));
      const open = monitors.filter((monitor) => {
        const known = knownTally(keyOf(monitor));
        if (known) found.set(monitor.id, known);
        return !known;
      });
      tell();
      let drawnAt = 0;
      for (const monitor of open) {
        if (performance.now() - drawnAt > slot) {
          tell();
          await idle();
          if (ended) return;
          drawnAt = performance.now();
        }
        const tally = tallyOf(monitor, view, surroundings.of(monitor.id));
        keepTally(keyOf(monitor), tally);
        found.set(monitor.id, tally);
      }
      tell();
      if (open.length > monitors.length / 2) restedUntil.current = performance.now() + pause;
    };
    const timer = setTimeout(() => void round(), Math.max(0, restedUntil.current - performance.now()));
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [monitors, view, surroundings]);

  return tallies;
};
