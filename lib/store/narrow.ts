import type { Codes } from './view';

/** The same codes in the narrowest array that holds the greatest. Always a copy, and never a view of something larger. */
export function narrow(codes: ArrayLike<number>): Codes {
  let greatest = 0;
  for (let i = 0; i < codes.length; i++) greatest = Math.max(greatest, codes[i] ?? 0);
  if (greatest < 2 ** 8) return Uint8Array.from(codes);
  if (greatest < 2 ** 16) return Uint16Array.from(codes);
  return Uint32Array.from(codes);
}
