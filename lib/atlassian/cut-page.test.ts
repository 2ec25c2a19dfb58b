import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPage } from './cut-page';

const text = fc.oneof(fc.string(), fc.constantFrom('"data":[', '\\', '"', ']}', '{"data": [', '\\"', 'data', '\u2028'));
/** Keys that Node 24 reads rightly: after one with a backslash it takes another's escape, as it stands there, for that one. */
const key = text.filter((name) => !name.includes('\\'));
const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.double({ noNaN: true }),
    fc.constantFrom(true, false, null),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(key, tie('any'), { maxKeys: 4 }),
  ),
})).any;
const indent = fc.constantFrom(undefined, 2, '\t');
const around = fc.dictionary(
  key.filter((name) => name !== 'data' && name !== '__proto__'),
  value,
  { maxKeys: 3 },
);

describe('cutPage', () => {
  it('cuts out what JSON.parse finds, and leaves the rest', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 5 }), around, around, indent, (data, before, after, space) => {
        const page = { ...before, data, ...after };
        const cut = cutPage(JSON.stringify(page, null, space));
        expect(cut?.entries.map((entry) => JSON.parse(entry))).toEqual(JSON.parse(JSON.stringify(data)));
        expect(JSON.parse(cut?.rest ?? '')).toEqual(JSON.parse(JSON.stringify({ ...page, data: [] })));
      }),
    );
  });

  it('keeps every byte of an entry', () => {
    const entry = '{ "id" : 12345678901234567890.10, "id":"twice",  "n":1e400, "s":"\\u0041\\/" }';
    expect(cutPage(`{"data":[${entry} ,\n null]}`)?.entries).toEqual([entry, 'null']);
  });

  it('never makes a page of one that was cut off', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), around, fc.nat(), (data, after, at) => {
        const whole = JSON.stringify({ data, ...after });
        const cut = cutPage(whole.slice(0, at % whole.length));
        expect(() => JSON.parse(cut?.rest ?? 'none')).toThrow();
      }),
    );
  });

  it.each([
    ['', 'nothing'],
    ['<!doctype html><p class="data">', 'a page for people'],
    ['[]', 'a bare array'],
    ['{"data":{}}', 'an object in the place of the array'],
    ['{"meta":{"data":[1]}}', 'a `data` that belongs to something else'],
    ['{"data":[1,,2]}', 'a hole'],
    ['{"data":[1,]}', 'a comma too many'],
    ['{"data":[1}', 'a bracket that does not match'],
  ])('finds no page in %j: %s', (given) => expect(cutPage(given)).toBeNull());
});
