import { expect, it } from 'vitest';
import { emailIn } from './email';

it.each([
  ['anna@northwind.example', 'anna@northwind.example'],
  ['  Anna Meyer <Anna.Meyer@Northwind.Example>, admin', 'anna.meyer@northwind.example'],
  ['(jürgen@bücher.example)', 'jürgen@bücher.example'],
  ['Write to o’neill+jira@a-b.example.', 'o’neill+jira@a-b.example'],
  ['no address', null],
  ['@mention', null],
  ['a@b', null],
  [`${'a'.repeat(200)}@northwind.example`, null],
])('%s', (text, expected) => expect(emailIn(text)).toBe(expected));
