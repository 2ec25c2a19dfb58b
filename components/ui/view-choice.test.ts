import { describe, expect, it } from 'vitest';
import { formatView, parseView, withView } from './view-choice';

const standard = { range: '7d', org: null, compare: true } as const;

describe('parseView', () => {
  it.each([
    ['', standard],
    ['range=30d&org=abc&compare=off', { range: '30d', org: 'abc', compare: false }],
    ['range=2026-03-01..2026-03-07', { ...standard, range: { from: '2026-03-01', to: '2026-03-07' } }],
    ['range=ages&org=&compare=maybe', standard],
  ])('%s', (search, view) => expect(parseView(search)).toEqual(view));
});

describe('formatView', () => {
  it('leaves defaults out, and what is not its own alone', () => {
    expect(formatView(standard, 'range=30d&org=abc&filter=x')).toBe('filter=x');
    expect(formatView({ range: '24h', org: 'abc', compare: false })).toBe('range=24h&org=abc&compare=off');
  });

  it('comes back as the same view', () => {
    const view = { range: { from: '2026-03-01T08:00', to: '2026-03-01T12:30' }, org: 'a-b', compare: false };
    expect(parseView(formatView(view))).toEqual(view);
  });
});

it('makes links that keep the view', () => {
  expect(withView('/settings', standard)).toBe('/settings');
  expect(withView('/settings', { ...standard, org: 'abc' })).toBe('/settings?org=abc');
});
