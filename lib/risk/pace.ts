/** Tells when it is time to let others work: by what was done, since a pure core has no clock. */
export interface Pace {
  /** Whether so much was done that one should breathe now. One unit is about what reading a row of all columns takes. */
  spent(work: number): boolean;
}

/** Work between two breaths: some 10 ms of a common machine, more while the code is still cold. */
const breath = 60_000;

export function createPace(limit = breath): Pace {
  let done = 0;
  return {
    spent(work) {
      done += work;
      if (done < limit) return false;
      done = 0;
      return true;
    },
  };
}
