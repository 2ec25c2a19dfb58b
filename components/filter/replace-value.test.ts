import { expect, it } from 'vitest';
import { formatJql } from '../../lib/filter/format-jql';
import { parseJql } from '../../lib/filter/parse-jql';
import { replaceValue } from './replace-value';

it('replaces a value wherever it stands, in its field alone, and never has it twice', () => {
  const parsed = parseJql('(country IN (XX, DE) OR NOT (country = XX)) AND region = XX AND country ~ XX');
  expect(parsed.ok && formatJql(replaceValue(parsed.filter, 'country', 'XX', 'DE'))).toBe(
    '(country = DE OR country != DE) AND region = XX AND country = DE',
  );
});
