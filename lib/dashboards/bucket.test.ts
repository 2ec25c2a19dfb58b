import { expect, it } from 'vitest';
import { fitBucket } from './bucket';
import { type RangeChoice, resolveRange } from './range';

const now = Date.parse('2026-07-15T12:34:00Z');

it.each<[RangeChoice, { unit: string; every: number }]>([
  ['1h', { unit: 'minute', every: 1 }],
  ['24h', { unit: 'minute', every: 30 }],
  ['7d', { unit: 'hour', every: 3 }],
  ['30d', { unit: 'day', every: 1 }],
  ['90d', { unit: 'day', every: 1 }],
  ['180d', { unit: 'week', every: 1 }],
  [
    { from: '2024-01-01', to: '2026-06-30' },
    { unit: 'month', every: 1 },
  ],
])('%s is cut into what a chart can show', (choice, bucket) => {
  expect(fitBucket(resolveRange(choice, now, 'Europe/Berlin'))).toEqual(bucket);
});

it('takes months for a range of any length', () => {
  expect(fitBucket({ from: 0, to: now })).toEqual({ unit: 'month', every: 1 });
});
