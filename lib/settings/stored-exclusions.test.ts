import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Exclusion } from '../alerts/exclusion';
import { mostExclusions } from './check-exclusions';
import { readExclusions, removeExclusion, saveExclusion } from './stored-exclusions';

beforeEach(() => fakeBrowser.reset());

const exclusion = (id: string, more: Partial<Exclusion> = {}): Exclusion => ({
  id,
  kind: 'countries',
  values: ['DE'],
  filter: 'country = DE',
  monitors: null,
  reason: 'holidays',
  createdAt: 1,
  expiresAt: null,
  ...more,
});

it('keeps exclusions in their order, replaces in place, and removes', async () => {
  await Promise.all(['a', 'b', 'c'].map((id) => saveExclusion(exclusion(id))));
  await saveExclusion(exclusion('b', { expiresAt: 9 }));
  await removeExclusion('a');
  expect((await readExclusions()).exclusions).toEqual([exclusion('b', { expiresAt: 9 }), exclusion('c')]);
});

it('sets aside what is none, keeps it, and keeps no more than it says', async () => {
  const many = Array.from({ length: mostExclusions }, (_, i) => exclusion(`${i}`));
  const strange = [7, { ...exclusion('x'), kind: 'moods' }, exclusion('0')];
  await fakeBrowser.storage.local.set({ exclusions: [...many, ...strange] });
  expect(await saveExclusion(exclusion('one more'))).toBe(false);
  expect(await saveExclusion(exclusion('7', { reason: 'other' }))).toBe(true);
  const { exclusions, broken } = await readExclusions();
  expect([exclusions.length, exclusions[7]?.reason, broken]).toEqual([mostExclusions, 'other', strange]);
});
