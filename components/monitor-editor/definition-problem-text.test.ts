import { expect, it } from 'vitest';
import { definitionErrors, definitionNotes } from '../../lib/monitors/check/definition-problem';
import { definitionProblemText } from './definition-problem-text';

const filled = {
  field: 'quorum',
  value: '.*',
  found: '.*',
  list: 'vpnRanges',
  threshold: 3,
  graver: 'critical',
  lesser: 'warning',
  span: 86_400_000,
  limit: 3_600_000,
  least: 2,
  most: 3,
};

it.each([...definitionErrors, ...definitionNotes])('there is a sentence for %s, with all of it filled in', (id) => {
  const text = definitionProblemText({ id, place: '', filled });
  expect(text).toMatch(/\.$/);
  expect(text.replace('{vpnRanges}', '')).not.toMatch(/[{}]/);
});
