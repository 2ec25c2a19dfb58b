import { describe, expect, it } from 'vitest';
import { mostOnPaper, shownCount } from './shown-count';

const screen = { few: 8, all: false, isPrinting: false };

describe('how many of a list are shown', () => {
  it.each([
    ['the first ones', 100, screen, 8],
    ['a short list whole', 5, screen, 5],
    ['all that were asked for', 100, { ...screen, all: true }, 100],
    ['on paper more than on the screen', 20, { ...screen, isPrinting: true }, 20],
    ['on paper not all of very many', 20_000, { ...screen, isPrinting: true }, mostOnPaper],
    ['on paper no fewer than on the screen', 20_000, { few: 100, all: false, isPrinting: true }, 100],
    ['on paper all that were asked for', 20_000, { ...screen, all: true, isPrinting: true }, 20_000],
  ])('%s', (_, count, asked, shown) => expect(shownCount(count, asked)).toBe(shown));
});
