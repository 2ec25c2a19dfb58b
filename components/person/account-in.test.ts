import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personPath } from '../people/person-path';
import { accountIn } from './account-in';

describe('the account in an address', () => {
  it('is the one that the path was made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (account) => {
        fc.pre(account.isWellFormed());
        expect(accountIn(personPath(account).slice('/people/'.length))).toBe(account);
      }),
    );
  });

  it('may have been typed without its code', () => expect(accountIn('557058:5ce9')).toBe('557058:5ce9'));

  it('is what stands there where the code is broken', () => expect(accountIn('100%')).toBe('100%'));
});
