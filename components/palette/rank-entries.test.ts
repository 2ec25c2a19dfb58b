import { expect, it } from 'vitest';
import { type Entry, rankEntries } from './rank-entries';

const entry = (title: string, detail = ''): Entry => ({ id: title, kind: 'actor', title, detail });
const entries = [
  entry('Joanna Novak', 'jo@kestrel.example'),
  entry('Łukasz Kowal', 'lk@kestrel.example'),
  entry('Ann Example', 'ann@kestrel.example'),
  entry('Overview'),
  entry('Zoë Ångström', 'zoe@kestrel.example'),
];
const titles = (query: string, limit = 9) => rankEntries(entries, query, limit).map(({ title }) => title);

it.each([
  ['', ['Joanna Novak', 'Łukasz Kowal', 'Ann Example', 'Overview', 'Zoë Ångström']],
  ['ann', ['Ann Example', 'Joanna Novak']],
  ['  NOVAK jo ', ['Joanna Novak']],
  ['zoe ang', ['Zoë Ångström']],
  ['lk@', ['Łukasz Kowal']],
  ['nobody', []],
])('%j', (query, expected) => expect(titles(query)).toEqual(expected));

it('stops at the limit', () => expect(titles('', 2)).toEqual(['Joanna Novak', 'Łukasz Kowal']));
