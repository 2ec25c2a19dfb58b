import { expect, it } from 'vitest';
import type { CatalogueAction } from '../audit/event';
import { plainEvent } from '../store/testing/page';
import { viewOf } from '../store/testing/view-of';
import type { Lists, Monitor } from './monitor';
import { reachOf } from './reach';

const lists: Lists = { riskyCountries: ['IR'], breakGlassAccounts: [], adminRanges: [], vpnRanges: [] };
const known = ['user_login', 'user_login_failed'].map((id): [string, CatalogueAction] => [
  id,
  { id, displayName: '', groups: [] },
]);
const { view } = viewOf([{ org: 'o', events: [plainEvent('1', 5, { action: 'user_login', country: 'DE' })] }], {
  catalogue: new Map(known),
});

const reach = (filter: string, more: Partial<Monitor> = {}) =>
  reachOf(
    { filter, groupBy: null, trigger: { kind: 'count' }, thresholds: {}, window: 1, recovery: null, ...more },
    view,
    lists,
  );

it('tells what occurs from what never did, what cannot, and what lacks a list', () => {
  expect(reach('')).toBe('occurs');
  expect(reach('activity = login')).toBe('occurs');
  expect(reach('activity = login-failed')).toBe('never-occurred');
  expect(reach('country IN ({riskyCountries})')).toBe('never-occurred');
  expect(reach('activity = org-admin-granted')).toBe('no-action');
  expect(reach('actor IN ({breakGlassAccounts})')).toBe('needs-list');
});

it('a sequence reaches as far as the step that reaches least', () => {
  const of = (...filters: string[]) =>
    reach('', { trigger: { kind: 'sequence', steps: filters.map((filter) => ({ filter, atLeast: 1 })) } });
  expect(of('activity = login', 'activity = login')).toBe('occurs');
  expect(of('activity = login', 'activity = login-failed')).toBe('never-occurred');
  expect(of('activity = login-failed', 'activity = org-admin-granted')).toBe('no-action');
});

it('what the admin says an action is, counts', () => {
  const corrected = { ...view, corrections: new Map([['user_login', 'org-admin-granted']]) };
  const monitor: Monitor = {
    id: 'own-x',
    filter: 'activity = org-admin-granted',
    groupBy: null,
    trigger: { kind: 'count' },
    thresholds: {},
    window: 1,
    recovery: null,
  };
  expect(reachOf(monitor, corrected, lists)).toBe('occurs');
});

it('collection is always there', () => {
  expect(reach('', { trigger: { kind: 'collection', of: 'failing' } })).toBe('occurs');
});
