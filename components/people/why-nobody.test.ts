import { expect, it } from 'vitest';
import { whyNobody } from './why-nobody';

it.each([
  ['nothing was read yet, though a pass has been over it', { rows: 0, isFilling: true }, 'noEvents'],
  ['nothing was read, and nobody was scored', { rows: 0, isFilling: true, unscored: 1, waiting: 1 }, 'noEvents'],
  ['the first pass is running', { isFilling: true, unscored: 2, waiting: 1 }, 'unscored'],
  ['no pass ever worked', { unscored: 1 }, 'trouble'],
  ['what was read so far is all of apps', { isFilling: true }, 'reading'],
  ['all is read, and nobody is in it', {}, 'nobody'],
  ['nobody knows yet how much is stored', { rows: null, isFilling: true, unscored: 1, waiting: 1 }, 'unscored'],
] as const)('where %s', (_, more, why) => {
  expect(whyNobody({ rows: 5, isFilling: false, unscored: 0, waiting: 0, ...more })).toBe(why);
});
