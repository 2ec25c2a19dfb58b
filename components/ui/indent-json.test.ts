import { expect, it } from 'vitest';
import { indentJson } from './indent-json';

it('indents JSON, leaves anything else as it is, and cuts what no page could draw', () => {
  const long = JSON.stringify('x'.repeat(1_000_000));
  expect(indentJson('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}');
  expect(indentJson('{"a":')).toBe('{"a":');
  expect(indentJson(long)).toBe(long);
  expect(indentJson(long, 50_000).length).toBeLessThan(60_000);
});
