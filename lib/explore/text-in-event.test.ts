import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textSearch } from './text-in-event';

/** What stands in the JSON that a naive look at it would take for something else. */
const tricky = fc.constantFrom(
  '"',
  '\\',
  '\n',
  '/',
  'u00e9',
  'é',
  'É',
  'İ',
  'Σ',
  'ς',
  'σ',
  'a',
  'A',
  '{',
  ':',
  ',',
  '😀',
  'n',
);
const text = fc.array(tricky, { maxLength: 5 }).map((parts) => parts.join(''));

const { value: arbitraryValue } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.integer(),
    fc.constantFrom(null, true),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(text, tie('value'), { maxKeys: 3 }),
  ),
}));

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** JSON as others write it: every character may be an escape. */
const escaped = (json: string, mark: string) =>
  json.replaceAll(mark, `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`).replaceAll('/', '\\/');

test('finds what stands in any text value, however the JSON is written', () => {
  fc.assert(
    fc.property(arbitraryValue, text, fc.constantFrom('é', 'a', 'Σ', 'n', 'x'), (value, wanted, mark) => {
      fc.pre(wanted !== '');
      const expected = textsIn(value).some((own) => own.toLowerCase().includes(wanted.toLowerCase()));
      const json = JSON.stringify(value);
      expect(textSearch(wanted)(json)).toBe(expected);
      // An escape's own letters must not be escaped: only values without any.
      if (!json.includes('\\')) expect(textSearch(wanted)(escaped(json, mark === 'n' ? 'x' : mark))).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [String.raw`{"a":"say \"hi\""}`, 'y "hi"', true],
  [String.raw`{"a":"\u0041NNA"}`, 'anna', true],
  [String.raw`{"a":"C:\\new"}`, String.raw`c:\n`, true],
  [String.raw`{"a":"C:\\new"}`, 'c:\n', false],
  [String.raw`{"a":"\\u0041"}`, 'A', false],
  ['{"name":"x"}', 'name', false],
  ['{"a":"one","b":"two"}', 'one","b', false],
  ['{"a":[{"b":"deep"}]}', 'DEEP', true],
  ['{"a":12}', '12', false],
])('%s, %s: %s', (raw, wanted, expected) => expect(textSearch(wanted)(raw)).toBe(expected));
