import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mostFilters } from './saved-filter';
import { readSavedFilters, removeFilter, renameFilter, saveFilter, watchSavedFilters } from './stored-filters';

beforeEach(() => fakeBrowser.reset());

const draft = (name: string, filter = 'country = DE') => ({ name, filter, org: null, savedAt: 1 });
const names = async () => (await readSavedFilters()).filters.map(({ name }) => name);
const idOf = async (name: string) => (await readSavedFilters()).filters.find((each) => each.name === name)?.id ?? '';

it('keeps all that are saved at the same moment, by name, and tells those who watch', async () => {
  let told = 0;
  const stop = watchSavedFilters(() => told++);
  expect(await Promise.all(['b', 'ä', 'C'].map((name) => saveFilter(draft(name))))).toEqual([
    'saved',
    'saved',
    'saved',
  ]);
  stop();
  expect(await names()).toEqual(['ä', 'b', 'C']);
  expect(told).toBeGreaterThan(0);
});

it('replaces one of the same name only when it may, and in its place', async () => {
  await saveFilter(draft('Night'));
  const id = await idOf('Night');
  expect(await saveFilter(draft(' night ', 'ip = 1'))).toBe('name-taken');
  expect((await readSavedFilters()).filters[0]?.filter).toBe('country = DE');
  expect(await saveFilter(draft(' night ', 'ip = 1'), { replace: true })).toBe('saved');
  expect((await readSavedFilters()).filters).toEqual([{ id, name: 'night', filter: 'ip = 1', org: null, savedAt: 1 }]);
});

it('renames to a free name, and to its own in another case', async () => {
  await saveFilter(draft('a'));
  await saveFilter(draft('b'));
  const id = await idOf('a');
  expect(await renameFilter(id, 'B')).toBe('name-taken');
  expect(await renameFilter(id, 'A')).toBe('saved');
  expect(await renameFilter('unknown', 'c')).toBe('gone');
  expect(await names()).toEqual(['A', 'b']);
});

it('forgets one', async () => {
  await saveFilter(draft('a'));
  await removeFilter(await idOf('a'));
  expect(await names()).toEqual([]);
});

it('keeps no more than it says', async () => {
  const filters = Array.from({ length: mostFilters }, (_, at) => ({ ...draft(`f${at}`), id: String(at) }));
  await fakeBrowser.storage.local.set({ savedFilters: filters });
  expect(await saveFilter(draft('one more'))).toBe('too-many');
  expect(await saveFilter(draft('f7', 'ip = 7'), { replace: true })).toBe('saved');
});

it('sets aside what is no filter, and does not lose it', async () => {
  const strange = [{ id: 'x', name: 7 }, 'text', { ...draft('twice'), id: 'a' }];
  await fakeBrowser.storage.local.set({ savedFilters: [{ ...draft('good'), id: 'a' }, ...strange] });
  expect(await readSavedFilters()).toMatchObject({ filters: [{ name: 'good' }], broken: strange });
  await saveFilter(draft('another'));
  expect((await readSavedFilters()).broken).toEqual(strange);
});
