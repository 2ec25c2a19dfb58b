import { expect, it } from 'vitest';
import { mergeSuggestions, type Suggestion } from './suggestions';

const suggestion = (value: string, count: number | null, name = value, detail = ''): Suggestion => ({
  value,
  name,
  detail,
  count,
});
const values = (all: readonly Suggestion[]) => all.map(({ value, count }) => `${value} ${count}`);

const counted = [suggestion('DE', 9, 'Germany'), suggestion('PL', 5, 'Poland'), suggestion('FR', 1, 'France')];

it('has what was chosen first, with its count, though nothing of it was counted', () =>
  expect(values(mergeSuggestions(counted, [suggestion('XX', 0), suggestion('PL', 0, 'Poland')], ''))).toEqual([
    'XX 0',
    'PL 5',
    'DE 9',
    'FR 1',
  ]));

it('leaves out what was chosen and the text does not find', () => {
  const found = [suggestion('PL', 5, 'Poland')];
  const chosen = [suggestion('XX', 0), suggestion('SP', 0, 'São Paulo'), suggestion('PL', 0, 'Poland')];
  expect(values(mergeSuggestions(found, chosen, 'ol'))).toEqual(['PL 5']);
  expect(values(mergeSuggestions([], chosen, 'sao'))).toEqual(['SP 0']);
});
