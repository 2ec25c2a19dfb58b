import { describe, expect, it } from 'vitest';
import { addressMark } from './address-marks';

describe('a mark of addresses', () => {
  const isMarked = addressMark(['198.51.100.0/24', '203.0.113.9', '2001:db8::/32', 'nonsense', '10.0.0.0/99']);
  it.each(['198.51.100.7', '203.0.113.9', '::ffff:203.0.113.9', '2001:0DB8:0::1'])('takes %s', (ip) => {
    expect(isMarked(ip)).toBe(true);
  });
  it.each(['198.51.101.7', '203.0.113.90', '2001:db9::1', '10.0.0.1', '', 'nonsense'])('leaves %s', (ip) => {
    expect(isMarked(ip)).toBe(false);
  });
});
