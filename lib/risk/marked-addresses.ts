import { type AddressRange, isInRange, readAddress, readRange } from '../filter/address';

/**
 * Whether the address of a code is one of some addresses and ranges; each code is judged once. What is neither an address
 * nor a range holds nothing.
 */
export function markedAddresses(listed: readonly string[], values: readonly string[]): (ip: number) => boolean {
  const ranges = listed.flatMap((text) => readListed(text.trim()) ?? []);
  if (ranges.length === 0) return () => false;
  // 0: not judged yet, 1: outside, 2: inside.
  const known = new Uint8Array(values.length);
  return (ip) => {
    let mark = known[ip];
    if (!mark) {
      const address = readAddress(values[ip] ?? '');
      mark = address && ranges.some((range) => isInRange(address, range)) ? 2 : 1;
      known[ip] = mark;
    }
    return mark === 2;
  };
}

function readListed(text: string): AddressRange | null {
  if (text.includes('/')) return readRange(text);
  const bytes = readAddress(text);
  return bytes && { bytes, bits: bytes.length * 8 };
}
