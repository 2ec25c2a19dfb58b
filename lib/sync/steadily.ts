import { ProblemError, type ProblemId } from '../problems';
import { jitter, longestSleep } from './pacer';
import type { Run } from './run';
import { write } from './run';

/** These pass by themselves as a rule, often within seconds. */
const passing: readonly ProblemId[] = ['offline', 'server-error', 'answer-unreadable'];

/** Waits before asking again within a run, ms; after the last one the run ends, and an alarm begins another. */
const pauses = [2_000, 5_000];

/**
 * Makes a request when the pacer lets it, and again where the problem is one that passes quickly. What it throws
 * in the end ends the run.
 */
export async function steadily<T>(run: Run, request: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { pacer, clock, random } = run.ports;
  for (let failures = 0; ; ) {
    await pacer.wait(run.signal);
    try {
      return await request(run.signal);
    } catch (thrown) {
      if (!(thrown instanceof ProblemError)) throw thrown;
      const { id, until, said } = thrown.problem;
      const now = clock.now();
      if (id === 'rate-limited') {
        const at = pacer.refuse(until);
        if (at - now > longestSleep) throw new ProblemError('rate-limited', { until: at, said });
        await write(run, (record) => ({ ...record, problem: { id, at: now, until: at, said } }));
        continue;
      }
      const pause = pauses[failures++];
      if (!passing.includes(id) || pause === undefined || until !== null) throw thrown;
      await clock.sleep(pause + jitter(random), run.signal);
    }
  }
}
