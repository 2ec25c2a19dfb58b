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

/** Up to three words that may have been meant, nearest first: a few letters off, or begun, or its part. */
export function nearest(word: string, known: Iterable<string>): string[] {
  const wanted = word.toLowerCase();
  if (wanted === '') return [];
  const limit = tolerance(wanted.length);
  const found: { text: string; off: number }[] = [];
  for (const text of known) {
    const other = text.toLowerCase();
    const off = other.startsWith(wanted)
      ? 0.5
      : wanted.length > 2 && other.includes(wanted)
        ? limit + 0.5
        : editDistance(wanted, other, limit);
    if (off !== Number.POSITIVE_INFINITY) found.push({ text, off });
  }
  return found
    .sort((a, b) => a.off - b.off || a.text.length - b.text.length || (a.text < b.text ? -1 : 1))
    .slice(0, 3)
    .map(({ text }) => text);
}
