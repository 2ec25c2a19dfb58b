import { describe, expect, it } from 'vitest';
import { looksOfUsers, namedIn, pageOf, placeOf } from './place';

const org = { kind: 'org', id: 'abc-1' };

describe('whom an address names', () => {
  it.each([
    ['/o/abc-1/users/557058:9d0c-1', '557058:9d0c-1', false],
    ['/o/abc-1/users/557058%3A9d0c-1', '557058:9d0c-1', false],
    ['/o/abc-1/members/5b10a2844c20165700ede21g/', '5b10a2844c20165700ede21g', false],
    ['/o/abc-1/users/557058%3A9d0c-1/groups', '557058:9d0c-1', true],
    ['/o/abc-1/users/%F0%9F%A6%8A-fox-1234', '🦊-fox-1234', false],
  ])('%s', (path, account, below) => expect(namedIn(path)).toEqual({ place: org, account, below }));

  it('knows sites', () =>
    expect(namedIn('/s/site-1/users/557058:9d0c-1')?.place).toEqual({ kind: 'site', id: 'site-1' }));

  it.each([
    '/o/abc-1/users',
    '/o/abc-1/users/',
    '/o/abc-1/users/invite',
    '/o/abc-1/users/%E0%A4%A-broken-1',
    '/x/abc-1/users/557058:9d0c-1',
    '/o/abc-1/groups/557058:9d0c-1',
    `/o/abc-1/users/${'1'.repeat(201)}`,
  ])('%s names nobody', (path) => expect(namedIn(path)).toBeNull());
});

it('knows the place a page is below', () => {
  expect(placeOf('/o/abc-1/groups')).toEqual(org);
  expect(placeOf('/s/site-1')).toEqual({ kind: 'site', id: 'site-1' });
  expect(placeOf('/')).toBeNull();
});

it.each([
  ['/o/abc-1/users', true],
  ['/s/site-1/members/', true],
  ['/o/abc-1/users/557058:9d0c-1', true],
  ['/o/abc-1/groups/9d0c', true],
  ['/o/abc-1/groups', false],
  ['/o/abc-1/billing', false],
  ['/', false],
])('users are to be expected at %s: %s', (path, expected) => expect(looksOfUsers(path)).toBe(expected));

it('leaves ids out of a path', () => {
  expect(pageOf('/o/abc-1/users')).toBe('/o/{id}/users');
  expect(pageOf('/s/site-1/users/557058%3A9d0c-1/')).toBe('/s/{id}/users/{id}/');
  expect(pageOf('/o/abc-1/groups/9d0c-12')).toBe('/o/{id}/groups/{id}');
});
