import { expect, it } from 'vitest';
import { completeJql } from '../../lib/filter/complete-jql';
import { offersFor } from './jql-completion';

const offers = (marked: string) => {
  const completion = completeJql(marked.replace('|', ''), marked.indexOf('|'));
  const suggest = (field: string, search: string) =>
    [
      { value: '557058:0f5a2c9e-1111-2222-3333-444455556666', name: 'Anna Nowak', count: 1200 },
      { value: 'a b', name: 'a b', count: 3 },
    ].filter(({ name }) => field === 'actor' && name.toLowerCase().includes(search.toLowerCase()));
  return offersFor(completion, suggest).map(({ text, shown, detail }) =>
    [text, shown, detail].filter(Boolean).join(' | '),
  );
};

it('offers fields by their ids and by their names', () => {
  expect(offers('cou|')).toEqual(['country | country | Country']);
  expect(offers('weekd|')).toEqual(['day-of-week | day-of-week | Weekday']);
  expect(offers('|')).toContain('NOT | NOT');
});

it('offers the operators that a field has', () => {
  expect(offers('time |')).toEqual(['> | >', '>= | >=', '< | <', '<= | <=']);
  expect(offers('country n|')).toEqual(['NOT IN ( | NOT IN']);
});

it('offers stored values by name, written as they must be', () => {
  expect(offers('actor = |')).toEqual([
    '557058:0f5a2c9e-1111-2222-3333-444455556666 | Anna Nowak | 1,200',
    '"a b" | a b | 3',
    'EMPTY | EMPTY',
  ]);
  expect(offers('actor IN (ann|')).toEqual(['557058:0f5a2c9e-1111-2222-3333-444455556666 | Anna Nowak | 1,200']);
});

it('offers no values for a pattern', () => expect(offers('actor ~ a|')).toEqual([]));

it('offers weekdays, spans of time and functions', () => {
  expect(offers('day-of-week = s|')).toEqual(['Saturday | Saturday', 'Sunday | Sunday']);
  expect(offers('time >= -7|')).toEqual(['-7d | -7d']);
  expect(offers('time >= startof|')).toContain('startOfDay() | startOfDay()');
});
