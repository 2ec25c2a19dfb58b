/** A stream of numbers that depends on nothing but what it was made from. */
export interface Random {
  /** 0 ≤ x < 1 */
  next(): number;
  /** An unsigned 32-bit integer. */
  bits(): number;
  /** An integer, 0 ≤ x < n. */
  below(n: number): number;
  /** A number, from ≤ x < to. */
  between(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
}

/** FNV-1a over the parts, then mixed so that neighbouring parts give unrelated streams. */
export const hash = (...parts: readonly (string | number)[]): number => {
  let h = 0x811c9dc5;
  for (const part of parts) {
    const text = String(part);
    for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    h = Math.imul(h ^ 0x1f, 0x01000193);
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** Mulberry32: 32 bits of state, plenty for a made-up organization, and small. */
export const createRandom = (...parts: readonly (string | number)[]): Random => {
  let state = hash(...parts);
  const bits = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
  const next = () => bits() / 0x1_0000_0000;
  const below = (n: number) => Math.floor(next() * n);
  return {
    next,
    bits,
    below,
    between: (from, to) => from + next() * (to - from),
    chance: (probability) => next() < probability,
    pick: (from) => {
      const found = from[below(from.length)];
      if (found === undefined) throw new RangeError('Nothing to pick from');
      return found;
    },
  };
};

/** How many of something that happens `mean` times on average. */
export const poisson = (mean: number, random: Random): number => {
  if (mean > 30) {
    const normal = random.next() + random.next() + random.next() + random.next() - 2;
    return Math.max(0, Math.round(mean + normal * Math.sqrt(3 * mean)));
  }
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random.next(); product > limit; product *= random.next()) count++;
  return count;
};

const hex = Array.from({ length: 0x10000 }, (_, n) => n.toString(16).padStart(4, '0'));
const word = (n: number) => hex[n & 0xffff];

/** An id in the shape of a random UUID. */
export const uuid = (random: Random): string => {
  const a = random.bits();
  const b = random.bits();
  const c = random.bits();
  const d = random.bits();
  const version = (b & 0x0fff) | 0x4000;
  const variant = (c & 0x3fff) | 0x8000;
  return `${word(a >>> 16)}${word(a)}-${word(b >>> 16)}-${word(version)}-${word(variant)}-${word(c >>> 16)}${word(d >>> 16)}${word(d)}`;
};

/** An index drawn by weight; `cumulative` as made by `accumulate`. */
export const draw = (cumulative: readonly number[], random: Random): number => {
  const x = random.next() * (cumulative[cumulative.length - 1] ?? 0);
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] ?? 0) > x) high = middle;
    else low = middle + 1;
  }
  return low;
};

export const accumulate = (weights: readonly number[]): number[] => {
  let sum = 0;
  return weights.map((weight) => {
    sum += weight;
    return sum;
  });
};
