import { expect, it } from 'vitest';
import { parseJql } from '../../lib/filter/parse-jql';
import { jqlProblemText } from './jql-problem-text';

it.each([
  ['cuontry = DE', 'There is no field “cuontry”.'],
  ['country ? DE', /^“\?” is no operator\./],
  ['country = "DE', 'A quotation mark is never closed.'],
  ['(country = DE', 'A parenthesis is never closed.'],
  ['time > country', /^“country” is no time\. A time is like -7d/],
  ['country >= DE', /^“>=” cannot be used with this field\. Expected here: =, !=, IN/],
  ['activity = login-faild', '“login-faild” is no value of this field.'],
  ['country =', /^The filter ends too early\. Expected here: .*a value/],
  ['country = DE ORDER BY country', /ORDER BY/],
  [`ip = ${'x'.repeat(30_000)}`, 'The filter is too long.'],
])('%s', (text, sentence) => {
  const parsed = parseJql(text);
  const said = parsed.ok ? '' : jqlProblemText(parsed.problem);
  if (typeof sentence === 'string') expect(said).toBe(sentence);
  else expect(said).toMatch(sentence);
});
