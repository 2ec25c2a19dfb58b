/** What time it is at the fake's. It runs with the real clock until it is set, moved or stopped. */
export interface FakeClock {
  /** ms */
  now(): number;
  /** Stands still at `at` (ms) until it is set or started again. */
  set(at: number): void;
  /** Moves by so many ms; a running clock goes on running. */
  advance(ms: number): void;
  /** Runs with the real clock again. */
  run(): void;
}

export const createClock = (real: () => number = Date.now): FakeClock => {
  let ahead = 0;
  let stopped: number | null = null;
  return {
    now: () => stopped ?? real() + ahead,
    set(at) {
      stopped = at;
    },
    advance(ms) {
      if (stopped === null) ahead += ms;
      else stopped += ms;
    },
    run() {
      stopped = null;
      ahead = 0;
    },
  };
};
