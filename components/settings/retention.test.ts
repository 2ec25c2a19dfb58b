import { expect, it } from 'vitest';
import { asksTwice, retentionChoices } from './retention';

it('asks twice below what Atlassian keeps', () => {
  expect([30, 179, 180, 365].map(asksTwice)).toEqual([true, true, false, false]);
});

it('always offers what is stored', () => {
  expect(retentionChoices(200)).toContain(200);
  expect(retentionChoices(365).filter((days) => days === 365)).toHaveLength(1);
  expect(retentionChoices(null)).not.toContain(null);
});
