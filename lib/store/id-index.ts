import type { IdHash } from './id-hash';

/** The ids of one org that are stored, as hashes. */
export interface IdIndex {
  readonly size: number;
  /** Whether it was not there before. */
  add(hash: IdHash): boolean;
  addAll(high: Uint32Array, low: Uint32Array): void;
}

/** At most this much of the table is taken, so that a search ends after a step or two. */
const load = 0.6;

const powerOfTwo = (atLeast: number) => 2 ** Math.ceil(Math.log2(Math.max(16, atLeast)));

/** A hash set with open addressing in one typed array: 1,000,000 ids take 16 MB and no objects. */
export function createIdIndex(expected = 0): IdIndex {
  let capacity = powerOfTwo(expected / load);
  // Two words a place; 0,0 is a free place.
  let words = new Uint32Array(capacity * 2);
  let size = 0;

  function place(high: number, low: number): boolean {
    const taken = high === 0 && low === 0 ? 1 : low;
    let at = (taken & (capacity - 1)) * 2;
    while (words[at] !== 0 || words[at + 1] !== 0) {
      if (words[at] === high && words[at + 1] === taken) return false;
      at = (at + 2) & (capacity * 2 - 1);
    }
    words[at] = high;
    words[at + 1] = taken;
    size++;
    return true;
  }

  function grow(rows: number) {
    if (rows <= capacity * load) return;
    const before = words;
    capacity = powerOfTwo(Math.max(rows / load, capacity * 2));
    words = new Uint32Array(capacity * 2);
    size = 0;
    for (let i = 0; i < before.length; i += 2) {
      const high = before[i] ?? 0;
      const low = before[i + 1] ?? 0;
      if (high !== 0 || low !== 0) place(high, low);
    }
  }

  return {
    get size() {
      return size;
    },
    add({ high, low }) {
      grow(size + 1);
      return place(high, low);
    },
    addAll(high, low) {
      grow(size + high.length);
      for (let i = 0; i < high.length; i++) place(high[i] ?? 0, low[i] ?? 0);
    },
  };
}
