import { understand } from '../audit/understand';
import type { AppPorts } from './ports';

/** Between two segments, ms: pages that show them draw in the meantime. */
const pauseMs = 200;

/** Whatever was let in once is let in again: how late it was received says nothing any more. */
const understandAgain = (raw: string) => understand(raw, Number.POSITIVE_INFINITY);

/**
 * After an update that understands events better: understands all history anew, the newest first. Does nothing where
 * there is nothing to do, or it is under way. Ended at any moment, it goes on where it was when called again.
 */
export async function rereadHistory({ store, clock, locks, stayAwake }: AppPorts): Promise<void> {
  await locks.request('orgwatch-reread', { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const rest = stayAwake();
    try {
      while ((await store.reread(understandAgain)) > 0) await clock.sleep(pauseMs, new AbortController().signal);
    } finally {
      rest();
    }
  });
}
