import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashId, hashText } from './id-hash';
import { createIdIndex } from './id-index';

test('it is a set of hashes', () => {
  const half = fc.oneof(fc.constantFrom(0, 1, 0xffffffff), fc.nat(0xffff));
  const hash = fc.record({ high: half, low: half });
  fc.assert(
    fc.property(fc.array(hash), fc.array(hash), (stored, added) => {
      const index = createIdIndex();
      index.addAll(
        Uint32Array.from(stored, ({ high }) => high),
        Uint32Array.from(stored, ({ low }) => low),
      );
      const name = ({ high, low }: { high: number; low: number }) => `${high}/${high === 0 && low === 0 ? 1 : low}`;
      const plain = new Set(stored.map(name));
      expect(index.size).toBe(plain.size);
      for (const one of added) {
        expect(index.add(one)).toBe(!plain.has(name(one)));
        plain.add(name(one));
      }
      expect(index.size).toBe(plain.size);
    }),
  );
});

test('ids that look alike get hashes that do not', () => {
  const ids = Array.from({ length: 20_000 }, (_, i) => [`id-${i}`, `${i.toString(16)}-4cc9-4b5e`, `${i}`]).flat();
  const whole = new Set(ids.map(hashText));
  expect(whole.size).toBe(new Set(ids).size);
  // By chance, among 60,000 numbers of 32 bits hardly two meet.
  for (const half of ['high', 'low'] as const)
    expect(ids.length - new Set(ids.map((id) => hashId(id)[half])).size).toBeLessThan(10);
});
