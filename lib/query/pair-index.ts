/** Numbers pairs of 32-bit numbers, from 0 on in the order in which they are first seen. */
export interface PairIndex {
  /** The number of a pair, a new one where it was never seen. */
  indexOf(high: number, low: number): number;
  /** How many pairs there are. */
  readonly size: number;
  /** The pair of a number. */
  highAt(index: number): number;
  lowAt(index: number): number;
}

/** Open addressing over typed arrays: a tenth of the memory of a Map, and several times as fast. */
export function createPairIndex(): PairIndex {
  // Numbers by slot, + 1 so that 0 is a free slot; at most half of the slots are taken.
  let slots = new Uint32Array(2 ** 12);
  let highs = new Uint32Array(slots.length >> 1);
  let lows = new Uint32Array(slots.length >> 1);
  let size = 0;

  /** The slot that holds the pair, or the free one where it belongs. */
  function slotOf(high: number, low: number): number {
    const last = slots.length - 1;
    let slot = hashOf(high, low) & last;
    for (;;) {
      const index = (slots[slot] as number) - 1;
      if (index < 0 || (highs[index] === high && lows[index] === low)) return slot;
      slot = (slot + 1) & last;
    }
  }

  function grow() {
    slots = new Uint32Array(slots.length * 2);
    highs = lengthened(highs);
    lows = lengthened(lows);
    for (let index = 0; index < size; index++) slots[slotOf(highs[index] as number, lows[index] as number)] = index + 1;
  }

  return {
    indexOf(high, low) {
      const slot = slotOf(high, low);
      const known = slots[slot] as number;
      if (known > 0) return known - 1;
      highs[size] = high;
      lows[size] = low;
      slots[slot] = ++size;
      if (size === highs.length) grow();
      return size - 1;
    },
    get size() {
      return size;
    },
    highAt: (index) => highs[index] ?? 0,
    lowAt: (index) => lows[index] ?? 0,
  };
}

function lengthened(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}

/** Every bit of both counts for every bit of the hash (the last steps of MurmurHash3). */
function hashOf(high: number, low: number): number {
  let hash = Math.imul(high, 0x9e3779b1) ^ low;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
