/** The bytes of an IP address, the most significant first: 4 of IPv4, 16 of IPv6. */
export type AddressBytes = readonly number[];

const four = /^(?:(?:0|[1-9]\d{0,2})(?:\.(?!$)|$)){4}$/;
const group = /^[\da-f]{1,4}$/i;

/**
 * An address as it is commonly written (dotted decimal, or RFC 4291 without a zone), or null for any other text.
 * IPv4 that is mapped into IPv6 (`::ffff:192.0.2.1`) is IPv4.
 */
export function readAddress(text: string): AddressBytes | null {
  const bytes = text.includes(':') ? readSix(text) : readFour(text);
  return bytes?.length === 16 && isMapped(bytes) ? bytes.slice(12) : bytes;
}

/** A range of addresses: those whose first `bits` are those of `bytes`. */
export interface AddressRange {
  bytes: AddressBytes;
  bits: number;
}

/** A range in CIDR, such as `10.0.0.0/8`; bits after the prefix are of no meaning. Null for any other text. */
export function readRange(text: string): AddressRange | null {
  const [address = '', length = '', ...more] = text.split('/');
  const bytes = address.includes(':') ? readSix(address) : readFour(address);
  if (!bytes || more.length > 0 || !/^\d{1,3}$/.test(length) || +length > bytes.length * 8) return null;
  return bytes.length === 16 && isMapped(bytes) && +length >= 96
    ? { bytes: bytes.slice(12), bits: +length - 96 }
    : { bytes, bits: +length };
}

/** Whether an address is in a range; one of IPv4 is in none of IPv6. */
export function isInRange(address: AddressBytes, { bytes, bits }: AddressRange): boolean {
  if (address.length !== bytes.length) return false;
  for (let i = 0; bits > i * 8; i++)
    if (((address[i] as number) ^ (bytes[i] as number)) >> Math.max(0, 8 - (bits - i * 8))) return false;
  return true;
}

const isMapped = (bytes: AddressBytes): boolean => bytes.every((byte, i) => i > 11 || byte === (i < 10 ? 0 : 255));

function readFour(text: string): AddressBytes | null {
  const bytes = text.split('.').map(Number);
  return four.test(text) && bytes.every((byte) => byte < 256) ? bytes : null;
}

function readSix(text: string): AddressBytes | null {
  const tail = text.slice(text.lastIndexOf(':') + 1);
  const last = tail.includes('.') ? readFour(tail) : [];
  if (!last) return null;
  // An address of IPv4 at the end stands for two groups: what is read is what is before it.
  const before = last.length ? text.slice(0, -tail.length).replace(/([^:]):$/, '$1') : text;
  const halves = before.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const groups = halves.flat();
  const missing = 8 - last.length / 2 - groups.length;
  if (halves.length > 2 || !groups.every((digits) => group.test(digits))) return null;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  const [head = [], rest = []] = halves;
  return [
    ...[...head, ...Array<string>(missing).fill('0'), ...rest].flatMap((digits) => {
      const value = Number.parseInt(digits, 16);
      return [value >> 8, value & 255];
    }),
    ...last,
  ];
}
