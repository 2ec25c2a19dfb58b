import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fields } from '../../lib/filter/filter';
import { formatExplore, groupFields, parseExplore } from './explore-choice';

describe('what the explorer shows, in the address', () => {
  it('shows the newest events first where nothing is said, or nothing that makes sense', () => {
    const usual = { sort: { by: 'time', descending: true }, groups: [], search: '' };
    expect(parseExplore('')).toEqual(usual);
    expect(parseExplore('sort=-nothing&groups=what,ever&search=%20')).toEqual(usual);
    expect(formatExplore(parseExplore(''))).toBe('');
  });

  it('reads what people write', () => {
    expect(parseExplore('sort=actor&groups=action,country,ip&search=dark+mode')).toEqual({
      sort: { by: 'actor', descending: false },
      groups: ['action', 'country'],
      search: 'dark mode',
    });
  });

  it('reads back what it wrote, and leaves the rest alone', () => {
    const choice = fc.record({
      sort: fc.record({ by: fc.constantFrom('time' as const, ...fields), descending: fc.boolean() }),
      groups: fc.uniqueArray(fc.constantFrom(...groupFields), { maxLength: 2 }),
      search: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
    });
    fc.assert(
      fc.property(choice, (chosen) => {
        const address = formatExplore(chosen, 'range=30d&filter=actor+%3D+a&search=old');
        expect(parseExplore(address)).toEqual(chosen);
        expect(new URLSearchParams(address).get('filter')).toBe('actor = a');
      }),
    );
  });
});
