import type { AlertReader } from '../../lib/alerts/alert-store';
import { ProblemError, toProblem } from '../../lib/problems';

/** Rejects with a problem that says what it is that cannot be read, where no other is known. */
const read = async <T>(reading: Promise<T>): Promise<T> => {
  try {
    return await reading;
  } catch (thrown) {
    const problem = toProblem(thrown);
    throw problem.id === 'unexpected' ? new ProblemError('alerts-unreadable', { said: problem.said }) : thrown;
  }
};

/**
 * Reads alerts with a reader that is loaded when it is first asked for: the popup draws its first picture without it.
 * Where its chunk cannot be loaded, reading fails, and the next reading tries again.
 */
export const lazyAlertReader = (load: () => Promise<AlertReader>): AlertReader => {
  let loading: Promise<AlertReader> | null = null;
  const reader = (): Promise<AlertReader> => {
    loading ??= load().catch((thrown: unknown) => {
      loading = null;
      throw thrown;
    });
    return loading;
  };
  return {
    list: async (query) => read((await reader()).list(query)),
    read: async (id) => read((await reader()).read(id)),
    openCounts: async (org) => read((await reader()).openCounts(org)),
    watch: (onChange) => {
      let ended = false;
      let stop: () => void = () => undefined;
      reader().then(
        (loaded) => {
          if (!ended) stop = loaded.watch(onChange);
        },
        // Who watches also reads, and is told there.
        () => undefined,
      );
      return () => {
        ended = true;
        stop();
      };
    },
  };
};
