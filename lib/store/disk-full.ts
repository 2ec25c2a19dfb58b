import { ProblemError } from '../problems';

const isQuota = (thrown: unknown): boolean =>
  thrown instanceof Object &&
  (('name' in thrown && thrown.name === 'QuotaExceededError') ||
    // Where the browser finds out only when it commits, Dexie throws an AbortError with the cause inside.
    ('inner' in thrown && isQuota(thrown.inner)) ||
    ('cause' in thrown && isQuota(thrown.cause)));

/** Runs a write; a disk without room becomes the problem that says so. */
export async function orDiskFull<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (thrown) {
    if (isQuota(thrown)) throw new ProblemError('disk-full', { said: thrown instanceof Error ? thrown.message : '' });
    throw thrown;
  }
}
