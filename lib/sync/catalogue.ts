import { dayMs, hourMs } from '../durations';
import { ProblemError } from '../problems';
import type { Run } from './run';
import { write } from './run';
import { steadily } from './steadily';

/** How long to leave the catalogue alone after it was refused, ms. */
const retryMs = hourMs;

/** Fetches the names of all actions once a day. `notBefore` (ms) is kept by the caller; answers the next one. */
export async function readCatalogue(run: Run, notBefore: number): Promise<number> {
  const { source, store, clock, org } = run.ports;
  const now = clock.now();
  const { catalogueAt } = run.record;
  if (now < notBefore || (catalogueAt !== null && now - catalogueAt < dayMs)) return notBefore;
  try {
    const actions = await steadily(run, (signal) => source.fetchCatalogue(signal));
    await store.saveCatalogue(org, actions, now);
    await write(run, ({ problem, ...record }) => ({
      ...record,
      catalogueAt: now,
      // A pause that it had to make is over; what a page would clear, no page may follow to clear.
      problem: problem?.id === 'rate-limited' ? null : problem,
    }));
    return notBefore;
  } catch (thrown) {
    run.signal.throwIfAborted();
    // Names are an extra: without them ids are shown. What is wrong with the key or the line, the lanes will report.
    if (thrown instanceof ProblemError && thrown.problem.id !== 'rate-limited') return now + retryMs;
    throw thrown;
  }
}
