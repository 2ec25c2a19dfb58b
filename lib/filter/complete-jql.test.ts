import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeJql } from './complete-jql';

/** The text with a bar where the cursor stands. */
const complete = (marked: string) => completeJql(marked.replace('|', ''), marked.indexOf('|'));

test.each<[string, Partial<ReturnType<typeof completeJql>> & { replaced?: string }]>([
  ['|', { expects: ['field', 'keyword'], partial: '', keywords: ['NOT'] }],
  ['cou|', { expects: ['field', 'keyword'], partial: 'cou', replaced: 'cou' }],
  ['cou|ntry = DE', { expects: ['field', 'keyword'], partial: 'cou', replaced: 'country' }],
  ['country |', { expects: ['operator'], field: 'country', partial: '' }],
  ['time |', { expects: ['operator'], field: 'time', operators: ['>', '>=', '<', '<='] }],
  ['country i|', { expects: ['operator'], field: 'country', partial: 'i', replaced: 'i' }],
  ['country !|', { expects: ['operator'], field: 'country', partial: '!', replaced: '!' }],
  ['country NOT |', { expects: ['keyword'], keywords: ['IN'], field: 'country' }],
  ['country is |', { expects: ['keyword'], keywords: ['NOT', 'EMPTY'], field: 'country' }],
  ['country =|', { expects: ['value', 'keyword'], field: 'country', partial: '', isPattern: false }],
  ['country = D|', { expects: ['value', 'keyword'], field: 'country', partial: 'D', replaced: 'D' }],
  ['country = "D|', { expects: ['value', 'keyword'], field: 'country', partial: 'D', replaced: '"D' }],
  ['country = "D| AND ip = 1', { expects: ['value', 'keyword'], field: 'country', partial: 'D', replaced: '"D' }],
  [
    'city = "São P|aulo" AND',
    { expects: ['value', 'keyword'], field: 'city', partial: 'São P', replaced: '"São Paulo"' },
  ],
  ['city = "Berlin"|', { expects: ['keyword'], keywords: ['AND', 'OR'], partial: '' }],
  ['country IN (DE, |', { expects: ['value', 'keyword'], field: 'country', keywords: ['EMPTY'] }],
  ['country IN (D|, PL) AND ip = 1', { expects: ['value', 'keyword'], field: 'country', partial: 'D' }],
  ['actor ~ an|', { expects: ['value', 'keyword'], field: 'actor', isPattern: true }],
  ['time >= st|', { expects: ['value', 'function'], field: 'time', partial: 'st' }],
  ['time >= startOfDay(|', { expects: ['value'], field: 'time', functions: [] }],
  ['country = DE |', { expects: ['keyword'], keywords: ['AND', 'OR'] }],
  ['country = DE an|', { expects: ['keyword'], keywords: ['AND', 'OR'], partial: 'an', replaced: 'an' }],
  ['country = DE AND (|', { expects: ['field', 'keyword'] }],
  ['country = DE AND NOT |', { expects: ['field', 'keyword'] }],
  ['foo bar AND country IN (|', { expects: ['value', 'keyword'], field: 'country' }],
  ['foo = = (x AND outcome = |', { expects: ['value', 'keyword'], field: 'outcome' }],
  ['foo |', { expects: ['operator'], field: undefined, operators: [] }],
])('%s', (marked, { replaced, ...expected }) => {
  const completion = complete(marked);
  expect(completion).toMatchObject(expected);
  if (replaced !== undefined) expect(marked.replace('|', '').slice(completion.from, completion.to)).toBe(replaced);
});

test('no text and no place is too odd', () => {
  const soup = fc.array(
    fc.constantFrom('country', ' ', '=', '(', ')', '"', "'", 'IN', 'AND', '!', '\\', ',', 'time', '>', '😀'),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(soup, fc.nat(40), (parts, place) => {
      const text = parts.join('');
      const at = Math.min(place, text.length);
      const { from, to } = completeJql(text, at);
      expect(from <= at && at <= to && to <= text.length).toBe(true);
    }),
    { numRuns: 500 },
  );
});
