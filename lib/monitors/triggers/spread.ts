/** Whole numbers that come and go, each as often as it is there, and how they are spread. */
export interface Spread {
  put(number: number): void;
  take(number: number): void;
  /** The middle one, or the mean of the two in the middle; 0 of none. */
  median(): number;
  /** The median of how far they are from their median; 0 of none. */
  deviation(): number;
}

/**
 * A spread of numbers from 0 to the greatest. The middle is looked for from where it was: numbers that come and go one by
 * one move it by little.
 */
export function createSpread(greatest: number): Spread {
  /** How often each number is there. */
  const times = new Uint32Array(greatest + 2);
  let length = 0;
  /** Where was looked last, and how many numbers are less. */
  let at = 0;
  let below = 0;

  /** The number that has `rank` others before it, were all in order. */
  function ranked(rank: number): number {
    while (below > rank) below -= times[--at] as number;
    for (let count = times[at] as number; below + count <= rank; count = times[at] as number) {
      below += count;
      at++;
    }
    return at;
  }

  function median(): number {
    if (length === 0) return 0;
    const upper = ranked(length >> 1);
    return length % 2 === 1 ? upper : (ranked((length >> 1) - 1) + upper) / 2;
  }

  return {
    put(number) {
      times[number] = (times[number] as number) + 1;
      length++;
      if (number < at) below++;
    },
    take(number) {
      times[number] = (times[number] as number) - 1;
      length--;
      if (number < at) below--;
    },
    median,
    deviation() {
      if (length === 0) return 0;
      const middle = median();
      // Those at the middle or above it, and those below: the nearest of both comes next.
      let up = Math.ceil(middle);
      let down = up - 1;
      let met = 0;
      /** How far the last one was of those that are in the nearer half. */
      let lower = 0;
      for (;;) {
        const isUp = down < 0 || (up <= greatest && up - middle <= middle - down);
        const far = isUp ? up - middle : middle - down;
        const count = times[isUp ? up++ : down--] as number;
        if (count === 0) continue;
        met += count;
        if (met > length >> 1) return length % 2 === 1 || met - count < length >> 1 ? far : (lower + far) / 2;
        lower = far;
      }
    },
  };
}
