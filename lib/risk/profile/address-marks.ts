import { type AddressRange, isInRange, readAddress, readRange } from '../../filter/address';

/** Whether an address is one of these addresses or in one of these ranges (CIDR), however it is written. */
export function addressMark(listed: readonly string[]): (ip: string) => boolean {
  const ranges = listed.flatMap((text): AddressRange[] => {
    if (text.includes('/')) return readRange(text) ? [readRange(text) as AddressRange] : [];
    const bytes = readAddress(text);
    return bytes ? [{ bytes, bits: bytes.length * 8 }] : [];
  });
  const known = new Map<string, boolean>();
  return (ip) => {
    const before = known.get(ip);
    if (before !== undefined) return before;
    const address = ranges.length > 0 && ip !== '' ? readAddress(ip) : null;
    const marked = address !== null && ranges.some((range) => isInRange(address, range));
    known.set(ip, marked);
    return marked;
  };
}
