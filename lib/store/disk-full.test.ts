import { afterEach, expect, test, vi } from 'vitest';
import { orDiskFull } from './disk-full';

const roomLeft = (quota: number, usage: number) =>
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota, usage }) } });

afterEach(() => vi.unstubAllGlobals());

const named = (name: string, more: object = {}) => Object.assign(new Error('said nothing'), { name }, more);
const problemOf = (thrown: unknown) => orDiskFull(() => Promise.reject(thrown)).catch((error: unknown) => error);

test.each([
  ['by its name', named('QuotaExceededError')],
  ['as what is inside an abort', named('AbortError', { inner: named('QuotaExceededError') })],
  ['as the cause', named('Error', { cause: named('QuotaExceededError') })],
])('a full disk is known %s', async (_, thrown) => {
  roomLeft(1e9, 0);
  expect(await problemOf(thrown)).toMatchObject({ problem: { id: 'disk-full' } });
});

test('where the error says nothing, the room that is left does', async () => {
  const thrown = named('UnknownError');
  roomLeft(751_029, 751_029);
  expect(await problemOf(thrown)).toMatchObject({ problem: { id: 'disk-full' } });
  roomLeft(83e9, 751_029);
  expect(await problemOf(thrown)).toBe(thrown);
});

test('an error stays what it is where the browser cannot say how much room there is', async () => {
  vi.stubGlobal('navigator', {});
  const thrown = named('UnknownError');
  expect(await problemOf(thrown)).toBe(thrown);
});
