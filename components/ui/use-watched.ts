import { useEffect, useState } from 'react';
import { type Problem, toProblem } from '../../lib/problems';

/** What was last read of something that changes; `value` is undefined until the first reading. */
export interface Watched<T> {
  value: T | undefined;
  problem: Problem | null;
}

/**
 * Reads, and reads again at every change. A slow reading never overtakes a later one, and what was shown stays while
 * the next is under way. Both functions must be stable (from a module or `useCallback`).
 */
export const useWatched = <T>(read: () => Promise<T>, watch: (onChange: () => void) => () => void): Watched<T> => {
  const [watched, setWatched] = useState<Watched<T>>({ value: undefined, problem: null });
  useEffect(() => {
    let latest = 0;
    let ended = false;
    const renew = () => {
      const turn = ++latest;
      const current = () => !ended && turn === latest;
      read().then(
        (value) => current() && setWatched({ value, problem: null }),
        (thrown: unknown) => current() && setWatched(({ value }) => ({ value, problem: toProblem(thrown) })),
      );
    };
    renew();
    const stop = watch(renew);
    return () => {
      ended = true;
      stop();
    };
  }, [read, watch]);
  return watched;
};
