import { type Problem, toProblem } from '../../lib/problems';

/** What a refresher tells: work has begun, a picture is ready, or it went wrong. */
export type Told<P> = { kind: 'begun' } | { kind: 'ready'; picture: P } | { kind: 'failed'; problem: Problem };

export interface Refresher {
  /** Asks for a new picture: at once if there is time, else as soon as the present one is done and has had its pause. */
  request(): void;
  /** Ends it; nothing is told any more. */
  stop(): void;
}

/**
 * Keeps a picture fresh: one load at a time, requests in between are one, and between two loads there is a pause (ms), so
 * that a sync that writes all the time does not keep the page busy all the time.
 */
export const createRefresher = <P>(load: () => Promise<P>, tell: (told: Told<P>) => void, pause: number): Refresher => {
  let state: 'idle' | 'busy' | 'stopped' = 'idle';
  let wanted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stopped = () => state === 'stopped';
  const next = () => {
    if (stopped()) return;
    state = 'idle';
    if (wanted) begin();
  };
  const begin = () => {
    state = 'busy';
    wanted = false;
    tell({ kind: 'begun' });
    load().then(
      (picture) => finish({ kind: 'ready', picture }),
      (thrown: unknown) => finish({ kind: 'failed', problem: toProblem(thrown) }),
    );
  };
  const finish = (told: Told<P>) => {
    if (stopped()) return;
    tell(told);
    timer = setTimeout(next, pause);
  };

  return {
    request() {
      if (state === 'idle') begin();
      else wanted = true;
    },
    stop() {
      state = 'stopped';
      clearTimeout(timer);
    },
  };
};
