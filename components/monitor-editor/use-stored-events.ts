import { useEffect, useState } from 'react';
import type { Problem } from '../../lib/problems';
import type { Range, StoreView } from '../../lib/store/view';
import { createRefresher } from '../panels/refresher';
import { usePorts } from '../ui/ports';

/** What is held of all organizations, as it was last read. */
export interface StoredEvents {
  view: StoreView | null;
  problem: Problem | null;
}

/** Between two readings while a sync writes, ms: what somebody is writing should not flicker. */
const pause = 5000;

/** Reads the events of a range once, and again after the background has written. What was read stays meanwhile. */
export const useStoredEvents = ({ from, to }: Range): StoredEvents => {
  const { reader } = usePorts();
  const [held, setHeld] = useState<StoredEvents>({ view: null, problem: null });
  useEffect(() => {
    const refresher = createRefresher(
      () => reader.view({ from, to }, null),
      (told) => {
        if (told.kind === 'ready') setHeld({ view: told.picture, problem: null });
        if (told.kind === 'failed') setHeld(({ view }) => ({ view, problem: told.problem }));
      },
      pause,
    );
    refresher.request();
    const unwatch = reader.watch(refresher.request);
    return () => {
      refresher.stop();
      unwatch();
    };
  }, [reader, from, to]);
  return held;
};
