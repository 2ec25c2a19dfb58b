import { expect, it } from 'vitest';
import { dayMs } from '../../lib/durations';
import { lookbackOf } from '../../lib/monitors/lookback';
import { builtIns } from '../../lib/monitors/pack/all';
import { looksBeyond } from './looks-back';

it('tells of each monitor that looks further back than events are kept, how far, and of no other', () => {
  for (const days of [7, 30, 35, 90, 365]) {
    const told = builtIns.filter((monitor) => looksBeyond(monitor, days) !== null);
    expect(told).toEqual(builtIns.filter((monitor) => lookbackOf(monitor) > days * dayMs));
    for (const monitor of told) expect(looksBeyond(monitor, days)).toBe(lookbackOf(monitor));
  }
  expect(builtIns.filter((monitor) => looksBeyond(monitor, 30) !== null).length).toBeGreaterThan(2);
  expect(builtIns.filter((monitor) => looksBeyond(monitor, null) !== null)).toEqual([]);
});
