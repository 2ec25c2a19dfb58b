import { expect, it } from 'vitest';
import { orgIdOf, orgInPath } from './org-id';

const id = '6c1f2b7e-1111-4222-8333-abcdefabcdef';

it.each<[string, string | null]>([
  [id, id],
  [`  ${id.toUpperCase()}\n`, id],
  [`https://admin.atlassian.com/o/${id}/overview`, id],
  [`https://admin.atlassian.com/o/${id}`, id],
  [`https://admin.atlassian.com/o/${id}/users/557058%3Aabc?x=1#top`, id],
  [`admin.atlassian.com/o/${id}/audit-log`, id],
  ['2k6jd5bb-3c11-1kj8-jk3c-4d70b02ad9b5', '2k6jd5bb-3c11-1kj8-jk3c-4d70b02ad9b5'],
  ['', null],
  ['kestrel freight', null],
  ['organization', null],
  [`https://admin.atlassian.com/s/${id}/users`, null],
  [`https://evil.example/o/${id}/users`, null],
  [`https://admin.atlassian.com.evil.example/o/${id}`, null],
  ['https://admin.atlassian.com/', null],
  ['https://[', null],
])('%j is %s', (pasted, expected) => expect(orgIdOf(pasted)).toBe(expected));

it.each([
  ['/o/3C9B02E0-22d1/users', '3c9b02e0-22d1'],
  ['/o/short/users', null],
  ['/o/not%20an%20id/users', null],
  ['/s/3c9b02e0-22d1/users', null],
  ['/', null],
])('the organization in %s', (path, org) => expect(orgInPath(path)).toBe(org));
