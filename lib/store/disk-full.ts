import { ProblemError } from '../problems';

const isQuota = (thrown: unknown): boolean =>
  thrown instanceof Object &&
  (('name' in thrown && thrown.name === 'QuotaExceededError') ||
    // Where the browser finds out only when it commits, Dexie throws an AbortError with the cause inside.
    ('inner' in thrown && isQuota(thrown.inner)) ||
    ('cause' in thrown && isQuota(thrown.cause)));

/** With less, bytes, no page can be stored. */
const leastRoom = 1_000_000;

/**
 * On a disk without any room Chromium aborts the transaction, closes the database and cannot open it again, and calls
 * all that by names that say nothing (AbortError, UnknownError). How much room is left does say it.
 */
const isWithoutRoom = async (): Promise<boolean> => {
  const { quota, usage } = await Promise.resolve(globalThis.navigator?.storage?.estimate()).then(
    (room) => room ?? {},
    () => ({}) as StorageEstimate,
  );
  return quota !== undefined && usage !== undefined && quota - usage < leastRoom;
};

/** Runs a write; a disk without room becomes the problem that says so. */
export async function orDiskFull<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (thrown) {
    if (isQuota(thrown) || (await isWithoutRoom()))
      throw new ProblemError('disk-full', { said: thrown instanceof Error ? thrown.message : '' });
    throw thrown;
  }
}
