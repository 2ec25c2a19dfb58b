import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAddress, readRange } from '../filter/address';
import { checkPreferences } from './check-preferences';

const isKept = (range: string) => checkPreferences({ adminRanges: [range] }).broken.length === 0;

it.each(['192.0.2.1', '10.0.0.0/8', '2001:db8::/32', '::1', '::ffff:192.0.2.0/120', '0.0.0.0/0', '10.0.0.0/08'])(
  'keeps %s',
  (range) => expect(isKept(range)).toBe(true),
);

it.each(['', '10.0.0.0/33', '10.0.0/8', '300.1.1.1', 'office', '10.0.0.1-10.0.0.9', '2001:db8::/129', '1.2.3.4/'])(
  'keeps %j from being stored',
  (range) => expect(checkPreferences({ vpnRanges: [range] })).toMatchObject({ broken: ['vpnRanges'] }),
);

it('keeps all that filters take for an address or a range', () => {
  const address = fc.oneof(
    fc.ipV4(),
    fc.ipV6(),
    fc.ipV6().map((text) => text.toUpperCase()),
  );
  const length = fc.oneof(
    fc.constant(''),
    fc.nat(130).map((bits) => `/${bits}`),
  );
  fc.assert(
    fc.property(fc.tuple(address, length), ([text, bits]) => {
      const range = `${text}${bits}`;
      expect(isKept(range)).toBe((bits === '' ? readAddress(range) : readRange(range)) !== null);
    }),
    { numRuns: 2000 },
  );
});
