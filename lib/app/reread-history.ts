import { understand } from '../audit/understand';
import type { AppPorts } from './ports';

/** Between two segments, ms: pages that show them draw in the meantime. */
const pauseMs = 200;

/** Whatever was let in once is let in again: how late it was received says nothing any more. */
const understandAgain = (raw: string) => understand(raw, Number.POSITIVE_INFINITY);

/**
 * After an update that understands events better: understands all history anew, the newest first. Does nothing where
 * there is nothing to do, or it is under way. Answers how many events it understood anew. Ended at any moment, it goes on
 * where it was when called again, and everybody is scored anew in any case.
 */
export async function rereadHistory({ store, people, clock, locks, stayAwake }: AppPorts): Promise<number> {
  let rows = 0;
  await locks.request('orgwatch-reread', { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const rest = stayAwake();
    try {
      for (let more = await store.reread(understandAgain); more > 0; more = await store.reread(understandAgain)) {
        rows += more;
        await people.outdate(null);
        await clock.sleep(pauseMs, new AbortController().signal);
      }
    } finally {
      rest();
    }
  });
  return rows;
}
