/** Signs that change the direction of text, and those that end a line or cannot be seen. */
const unruly = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

/**
 * A name from outside as part of a sentence of ours: whichever way it is written, it turns nothing around it. The empty
 * string stays empty.
 */
export const isolated = (name: string): string => {
  const tame = name.replace(unruly, ' ').replace(/\s+/g, ' ').trim();
  return tame === '' ? '' : `\u2068${tame}\u2069`;
};
