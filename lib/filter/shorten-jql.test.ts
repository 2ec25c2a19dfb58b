import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { formatJql } from './format-jql';
import { shortenJql } from './shorten-jql';
import { parseStrictly } from './syntax-problem';
import { arbitraryFilter } from './testing/arbitrary-filter';

it('leaves of a long text what stands last', () => {
  const short = shortenJql(
    `${'NOT NOT (country = DE OR country IN (PL, (BR), AT)) AND '.repeat(300)}NOT NOT country IN (`,
  );
  expect(short).toBe(' NOT (country = DE OR country IN ( (BR), AT)) AND NOT country IN (');
});

const signs = ['x', 'x =', '=', '(', ')', ',', 'AND', 'OR', 'NOT', 'IN', 'EMPTY', '"x"'];

const wrongAt = (text: string) => parseStrictly(text).wrongAt ?? text.length;

/** Which signs a text may go on with. */
const following = (text: string) => signs.filter((sign) => wrongAt(`${text} ${sign}`) >= `${text} ${sign}`.length);

test('a shortened text may go on as the whole text may', () => {
  const arbitraryText = fc.tuple(arbitraryFilter, fc.nat(400)).map(([filter, end]) => formatJql(filter).slice(0, end));
  fc.assert(
    fc.property(arbitraryText, (text) => {
      fc.pre(wrongAt(text) >= text.length);
      expect(following(shortenJql(text))).toEqual(following(text));
    }),
    { numRuns: 300 },
  );
});
