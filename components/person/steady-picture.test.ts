import { describe, expect, it } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../../lib/durations';
import { everything } from '../../lib/filter/filter';
import { viewOf } from '../../lib/store/testing/view-of';
import type { PersonPicture } from './person-picture';
import { steadyPicture } from './steady-picture';

const start = Date.UTC(2026, 5, 1);
const { view } = viewOf([]);
const pictureAt = (now: number, length: number, more: Partial<PersonPicture> = {}): PersonPicture => ({
  asked: 'the same',
  org: 'o',
  view: { ...view },
  held: { from: 0, to: start },
  range: { from: now - length, to: now },
  filter: everything,
  now,
  events: 3,
  name: 'Anna',
  email: '',
  ...more,
});

describe('a steady picture', () => {
  const before = pictureAt(start, 30 * dayMs);

  it('stays where a minute has passed and nothing else', () => {
    expect(steadyPicture(before, pictureAt(start + minuteMs, 30 * dayMs))).toBe(before);
  });

  it.each([
    ['much time has passed', pictureAt(start + hourMs, 30 * dayMs)],
    ['something else was asked', pictureAt(start, 30 * dayMs, { asked: 'another' })],
    ['the clock was put back', pictureAt(start - hourMs, 30 * dayMs)],
    ['actions mean something else', pictureAt(start, 30 * dayMs, { view: { ...view, corrections: new Map() } })],
    [
      'a time in the filter has moved',
      pictureAt(start, 30 * dayMs, { filter: { kind: 'in', field: 'actor', values: ['x'] } }),
    ],
    [
      'the store holds other segments',
      pictureAt(start, 30 * dayMs, {
        view: {
          ...view,
          segments: [{ id: 9, org: 'o', from: 0, to: 0, rows: 0, at: new Float64Array(), codes: {} as never }],
        },
      }),
    ],
  ])('goes where %s', (_, next) => expect(steadyPicture(before, next)).toBe(next));

  it('goes every minute where the range is an hour', () => {
    const next = pictureAt(start + minuteMs, hourMs);
    expect(steadyPicture(pictureAt(start, hourMs), next)).toBe(next);
  });
});
