import { describe, expect, it } from 'vitest';
import { formatView, parseView, strayRange, withView } from './view-choice';

const standard = { range: '7d', org: null, compare: true, filter: '' } as const;

describe('parseView', () => {
  it.each([
    ['', standard],
    ['range=30d&org=abc&compare=off', { range: '30d', org: 'abc', compare: false, filter: '' }],
    ['filter=+country+%3D+DE+', { ...standard, filter: 'country = DE' }],
    ['range=2026-03-01..2026-03-07', { ...standard, range: { from: '2026-03-01', to: '2026-03-07' } }],
    ['range=ages&org=&compare=maybe', standard],
  ])('%s', (search, view) => expect(parseView(search)).toEqual(view));
});

describe('formatView', () => {
  it('leaves defaults out, and what is not its own alone', () => {
    expect(formatView(standard, 'range=30d&org=abc&filter=x&sort=at')).toBe('sort=at');
    expect(formatView({ range: '24h', org: 'abc', compare: false, filter: 'ip = 1' })).toBe(
      'range=24h&org=abc&compare=off&filter=ip+%3D+1',
    );
  });

  it('comes back as the same view', () => {
    const view = {
      range: { from: '2026-03-01T08:00', to: '2026-03-01T12:30' },
      org: 'a-b',
      compare: false,
      filter: 'actor ~ "ž & ü"',
    };
    expect(parseView(formatView(view))).toEqual(view);
  });
});

it('knows a range that is none from one that is missing', () => {
  expect(strayRange('range=ages')).toBe('ages');
  expect(['range=7d', 'range=', '', 'range=2026-03-01..2026-03-02'].map(strayRange)).toEqual([null, null, null, null]);
});

it('makes links that keep the view', () => {
  expect(withView('/settings', standard)).toBe('/settings');
  expect(withView('/settings', { ...standard, org: 'abc' })).toBe('/settings?org=abc');
});
