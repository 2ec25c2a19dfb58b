import { ProblemError } from '../problems';

/** In Chromium a disk without any room is an UnknownError whose message holds the word of its file system. */
const noSpace = /FILE_ERROR_NO_SPACE|ENOSPC/;

const isQuota = (thrown: unknown): boolean =>
  thrown instanceof Object &&
  (('name' in thrown && thrown.name === 'QuotaExceededError') ||
    ('message' in thrown && noSpace.test(String(thrown.message))) ||
    // Where the browser finds out only when it commits, Dexie throws an AbortError with the cause inside.
    ('inner' in thrown && isQuota(thrown.inner)) ||
    ('cause' in thrown && isQuota(thrown.cause)));

/** From the second write on Chromium can no longer open the database, and only says so; then the room that is left tells. */
const leastRoom = 1_000_000;

const isWithoutRoom = async (thrown: unknown): Promise<boolean> => {
  if (!(thrown instanceof Error) || !/backing store/i.test(thrown.message)) return false;
  const { quota, usage } = await navigator.storage.estimate();
  return quota !== undefined && usage !== undefined && quota - usage < leastRoom;
};

/** Runs a write; a disk without room becomes the problem that says so. */
export async function orDiskFull<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (thrown) {
    if (isQuota(thrown) || (await isWithoutRoom(thrown)))
      throw new ProblemError('disk-full', { said: thrown instanceof Error ? thrown.message : '' });
    throw thrown;
  }
}
