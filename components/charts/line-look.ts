/**
 * The dashes of lines by their order, px: what tells them apart for those who do not see the colours. Long and short
 * ones take turns, so that neighbours differ most.
 */
const dashes: readonly (readonly number[])[] = [
  [],
  [7, 3],
  [2, 3],
  [10, 3, 2, 3],
  [4, 2],
  [12, 4],
  [7, 2, 2, 2, 2, 2],
  [1, 5],
];

/** The dashes of the line with this place in the order, 0-based. */
export const dashOf = (index: number): readonly number[] => dashes[index % dashes.length] ?? [];

/** Beyond this many buckets points would be a line of their own. */
const mostPoints = 32;

/** How great points are, px; 0 is none. */
export const pointRadius = (buckets: number): number => (buckets > mostPoints ? 0 : buckets === 1 ? 4 : 2.5);
