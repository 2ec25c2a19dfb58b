import { expect, it } from 'vitest';
import { trendPath } from './trend-path';

it('draws scores from left to right, 100 at the top', () =>
  expect(trendPath([0, 50, 100], 200, 50)).toEqual({
    line: 'M0 50L100 25L200 0',
    area: 'M0 50L100 25L200 0V50H0Z',
  }));

it('draws a single score all along', () => expect(trendPath([100], 200, 50).line).toBe('M0 0H200'));

it('draws nothing of nothing', () => expect(trendPath([], 200, 50)).toEqual({ line: '', area: '' }));
