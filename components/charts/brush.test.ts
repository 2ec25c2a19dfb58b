import { describe, expect, it } from 'vitest';
import { bucketAt, rangeOf } from './brush';

describe('a stretch of buckets', () => {
  const buckets = [0, 100, 200, 300];
  it('ends where its last bucket does, whichever way it was drawn', () => {
    expect(rangeOf({ anchor: 1, head: 2 }, buckets, { from: 0, to: 400 })).toEqual({ from: 100, to: 300 });
    expect(rangeOf({ anchor: 2, head: 1 }, buckets, { from: 0, to: 400 })).toEqual({ from: 100, to: 300 });
  });
  it('is clipped to the range, whose ends lie within buckets', () => {
    expect(rangeOf({ anchor: 0, head: 3 }, buckets, { from: 30, to: 350 })).toEqual({ from: 30, to: 350 });
    expect(rangeOf({ anchor: 3, head: 3 }, buckets, { from: 30, to: 350 })).toEqual({ from: 300, to: 350 });
  });
  it('without a range, ends as long after its last bucket as buckets are long', () => {
    expect(rangeOf({ anchor: 3, head: 3 }, buckets)).toEqual({ from: 300, to: 400 });
    expect(rangeOf({ anchor: 0, head: 0 }, [7])).toEqual({ from: 7, to: 8 });
  });
});

it.each([
  [0, 0],
  [40, 0],
  [64.9, 0],
  [65, 1],
  [139, 3],
  [500, 3],
])('%d px lies in bucket %d', (x, bucket) => expect(bucketAt(x, { left: 40, right: 140 }, 4)).toBe(bucket));
