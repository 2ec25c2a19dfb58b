import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { expect, test } from 'vitest';
import { isInRange, readAddress, readRange } from './address';

/** The bytes that ipaddr.js reads, of those ways of writing an address that events use. */
function expectedBytes(text: string): readonly number[] | null {
  if (text.includes('%')) return null;
  if (!text.includes(':')) return ipaddr.IPv4.isValidFourPartDecimal(text) ? ipaddr.parse(text).toByteArray() : null;
  // It lets the IPv4 at the end of IPv6 have leading zeros, which it calls wrong where IPv4 stands alone.
  const tail = text.slice(text.lastIndexOf(':') + 1);
  if (tail.includes('.') && !ipaddr.IPv4.isValidFourPartDecimal(tail)) return null;
  return ipaddr.IPv6.isValid(text) ? ipaddr.process(text).toByteArray() : null;
}

const byte = fc.integer({ min: 0, max: 255 });
const dotted = fc.array(byte, { minLength: 4, maxLength: 4 }).map((bytes) => bytes.join('.'));
const six = fc
  .array(fc.oneof(fc.constant(0), fc.constant(0xffff), fc.integer({ min: 0, max: 0xffff })), {
    minLength: 8,
    maxLength: 8,
  })
  .chain((groups) => {
    const address = new ipaddr.IPv6(groups);
    return fc.constantFrom(address.toString(), address.toNormalizedString(), address.toRFC5952String().toUpperCase());
  });
const mapped = fc
  .tuple(fc.constantFrom('::ffff:', '::FFFF:', '0:0:0:0:0:ffff:', '::', '64:ff9b::', '1:2:3:4:5:6:'), dotted)
  .map((parts) => parts.join(''));
/** Near misses: what is put together out of the signs of addresses. */
const broken = fc
  .array(fc.constantFrom('0', '1', '01', '255', '256', 'ffff', 'g', '12345', ':', ':', '::', '.', '.', '1.2.3.4', ''), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));
const damaged = fc
  .tuple(fc.oneof(dotted, six, mapped), fc.nat(), fc.constantFrom('', ':', '.', '0', 'g', ' ', '::', '%1'))
  .map(([text, at, by]) => text.slice(0, at % (text.length + 1)) + by + text.slice((at % (text.length + 1)) + 1));
/** ipaddr.js takes the deprecated `::1.2.3.4` for mapped; by RFC 4291 it is an address of IPv6 like others. */
const isDeprecated = (text: string) => /^::\d+\./.test(text);
const address = fc.oneof(dotted, six, mapped, broken, damaged).filter((text) => !isDeprecated(text));

test('an address is what ipaddr.js takes it for', () => {
  fc.assert(
    fc.property(address, (text) => {
      expect(readAddress(text)).toEqual(expectedBytes(text));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  '',
  ' ',
  '1',
  '10.0.0',
  '10.0.0.1.',
  '.1.2.3.4',
  '1..2.3',
  '010.0.0.1',
  '10.0.0.256',
  '0x7f.0.0.1',
  ':',
  ':::',
  '1::2::3',
  '1:2:3:4:5:6:7',
  '1:2:3:4:5:6:7:8::',
  ':1::',
  '1::1:',
  '12345::',
  '::1.2.3',
  '::1.2.3.4.5',
  '1:2:3:4:5:6:7:1.2.3.4',
  'fe80::1%eth0',
  '::1.2.3.4:5',
])('“%s” is no address', (text) => {
  expect(readAddress(text)).toBeNull();
  expect(readRange(`${text}/8`)).toBeNull();
});

test.each([
  '10.0.0.0',
  '10.0.0.0/',
  '10.0.0.0/33',
  '10.0.0.0/8/8',
  '10.0.0.0/-1',
  '10.0.0.0/8.5',
  '::/129',
  '/8',
  '::/ 8',
])('“%s” is no range', (text) => {
  expect(readRange(text)).toBeNull();
});

test('an address is in a range where ipaddr.js says so', () => {
  const valid = fc.oneof(dotted, six, mapped).filter((text) => expectedBytes(text) !== null && !isDeprecated(text));
  /** Addresses that share their beginning. */
  const pair = fc.oneof(
    fc.tuple(valid, valid),
    fc.tuple(valid, byte, fc.nat(127)).map(([text, by, bit]): [string, string] => {
      const bytes = [...ipaddr.process(text).toByteArray()];
      const at = (bit >> 3) % bytes.length;
      bytes[at] = ((bytes[at] as number) ^ by) & 255;
      return [text, ipaddr.fromByteArray(bytes).toString()];
    }),
  );
  fc.assert(
    fc.property(pair, fc.nat(128), ([one, other], bits) => {
      const range = readRange(`${one}/${bits}`);
      const parsed = ipaddr.parse(one);
      const wide = parsed.kind() === 'ipv6';
      expect(range === null).toBe(bits > (wide ? 128 : 32));
      const bytes = readAddress(other);
      if (!range || !bytes) return;
      const isMapped = parsed instanceof ipaddr.IPv6 && parsed.isIPv4MappedAddress() && bits >= 96;
      const [network, length] = isMapped ? [ipaddr.process(one), bits - 96] : [parsed, bits];
      const asked = ipaddr.process(other);
      expect(isInRange(bytes, range)).toBe(asked.kind() === network.kind() && asked.match(network, length));
    }),
    { numRuns: 5000 },
  );
});

test('an address that only looks like IPv4 is none', () => {
  expect(readAddress('::1.2.3.4')).toEqual([...Array(12).fill(0), 1, 2, 3, 4]);
});
