/** How many letters must be put in, taken out, changed or swapped with their neighbour; more than `limit` is Infinity. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (older[j - 2] as number) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    older = last;
    last = row;
  }
  const distance = last[b.length] as number;
  return distance > limit ? Number.POSITIVE_INFINITY : distance;
}

/** How far a word of a length may be off and still be meant. */
export const tolerance = (length: number): number => Math.max(1, Math.floor(length / 3));

/**
 * How far a word is off from another that may have been meant, both in small letters: begun, a few letters off, or a
 * part of it. Infinity where it was not meant.
 */
export function offBy(word: string, other: string, limit = tolerance(word.length)): number {
  if (word === other) return 0;
  if (other.startsWith(word)) return 0.5;
  if (word.length > 2 && other.includes(word)) return limit + 0.5;
  return editDistance(word, other, limit);
}

/** Up to three words that may have been meant, nearest first. */
export function nearest(word: string, known: Iterable<string>): string[] {
  const wanted = word.toLowerCase();
  return wanted === '' ? [] : best([...known].map((text) => ({ text, off: offBy(wanted, text.toLowerCase()) })));
}

/** The three that are off least. */
export const best = (found: readonly { text: string; off: number }[]): string[] =>
  found
    .filter(({ off }) => off !== Number.POSITIVE_INFINITY)
    .sort((a, b) => a.off - b.off || a.text.length - b.text.length || (a.text < b.text ? -1 : 1))
    .slice(0, 3)
    .map(({ text }) => text);
