/** Runs what it is given one after another, in order; one that fails does not hold up the next. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue that is empty. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
}
