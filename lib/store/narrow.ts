import type { Codes } from './view';

/** The same codes in the narrowest array that holds the greatest. Always a copy, and never a view of something larger. */
export function narrow(codes: ArrayLike<number>): Codes {
  let greatest = 0;
  for (let i = 0; i < codes.length; i++) greatest = Math.max(greatest, codes[i] ?? 0);
  // Not `from`, which asks an iterator for every number.
  if (greatest < 2 ** 8) return new Uint8Array(codes);
  if (greatest < 2 ** 16) return new Uint16Array(codes);
  return new Uint32Array(codes);
}
