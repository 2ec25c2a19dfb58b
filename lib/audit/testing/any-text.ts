import fc from 'fast-check';

/** Any sign of Unicode; for fast-check's own `binary` a table of all 1,112,064 is made first, which takes a second. */
const sign = fc.integer({ min: 0, max: 0x10ffff - 0x800 }).map((n) => String.fromCodePoint(n < 0xd800 ? n : n + 0x800));

/** Names that objects have of themselves. */
const inherited = fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf');

/** Any text of at most so many signs. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof({ weight: 20, arbitrary: fc.string({ unit: sign, maxLength }) }, inherited);
