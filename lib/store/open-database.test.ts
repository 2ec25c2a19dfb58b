import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from './open-database';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

test('a database that could not be opened once is opened when the reason has passed', async () => {
  const factory = new IDBFactory();
  let full = true;
  const indexedDB = new Proxy(factory, {
    get(target, name: keyof IDBFactory) {
      if (name === 'open' && full) {
        return () => {
          throw new DOMException('Internal error opening backing store', 'UnknownError');
        };
      }
      const value = target[name];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const db = openDatabase({ indexedDB, IDBKeyRange });
  await expect(db.records.toArray()).rejects.toThrow('backing store');
  full = false;
  await vi.advanceTimersByTimeAsync(0);
  expect(await db.records.toArray()).toEqual([]);
  db.close();
});
