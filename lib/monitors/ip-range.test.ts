import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { expect, it } from 'vitest';
import { rangeOf } from './ip-range';

it.each([
  ['192.0.2.77', '192.0.2.0/24'],
  ['::ffff:192.0.2.77', '192.0.2.0/24'],
  ['2001:db8:7:1::5', '2001:db8:7::/48'],
  ['2001:DB8::5', '2001:db8::/48'],
  ['0:0:1::5', '0:0:1::/48'],
  ['::1', '::/48'],
  ['', ''],
  ['192.0.2.256', ''],
  ['192.0.2', ''],
  ['localhost', ''],
])('%s is in %s', (ip, range) => expect(rangeOf(ip)).toBe(range));

it('names the range that ipaddr.js does', () => {
  const group = fc.oneof(fc.constantFrom(0, 0, 1, 0xffff), fc.integer({ min: 0, max: 0xffff }));
  fc.assert(
    fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), (groups) => {
      const address = new ipaddr.IPv6(groups);
      fc.pre(!address.isIPv4MappedAddress());
      const network = ipaddr.IPv6.networkAddressFromCIDR(`${address}/48`);
      expect(rangeOf(address.toString())).toBe(`${network}/48`);
    }),
  );
  fc.assert(
    fc.property(fc.ipV4(), (ip) => {
      const network = `${ipaddr.IPv4.networkAddressFromCIDR(`${ip}/24`)}/24`;
      expect([rangeOf(ip), rangeOf(`::ffff:${ip}`)]).toEqual([network, network]);
    }),
  );
});
