import { expect, it } from 'vitest';
import { offeredFields } from './quick-fields';

it('offers every field once, at once or among the others', () => {
  const { quick, more } = offeredFields({ compact: false, orgs: 2, used: [] });
  expect(quick[0]).toBe('org');
  expect([...quick, ...more].sort()).toEqual([...new Set([...quick, ...more])].sort());
  expect(more).toContain('hour-of-day');
});

it('has organizations only where there are several', () => {
  const { quick, more } = offeredFields({ compact: false, orgs: 1, used: [] });
  expect([...quick, ...more]).not.toContain('org');
});

it('makes room for what is set, so that all stays in a row', () => {
  const of = (compact: boolean, ...used: Parameters<typeof offeredFields>[0]['used']) =>
    offeredFields({ compact, orgs: 1, used });
  expect(of(true).quick).toEqual(['product', 'actor', 'activity', 'country', 'ip', 'outcome']);
  expect(of(true, 'actor').quick).toEqual(['product', 'activity', 'country']);
  expect(of(true, 'actor').more).toContain('actor');
  expect(of(true, null, null).quick).toEqual([]);
  expect(of(false, null, null, null, null).quick).toEqual(['product', 'actor', 'activity']);
});
