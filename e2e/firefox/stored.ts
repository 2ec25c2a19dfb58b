import type { Page } from 'puppeteer-core';

/** How many records each database of the extension holds; one that was opened and never written to holds 0. */
export const recordCounts = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const counts: Record<string, number> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await settled(indexedDB.open(name));
      counts[name] = 0;
      for (const store of db.objectStoreNames)
        counts[name] += await settled(db.transaction(store).objectStore(store).count());
      db.close();
    }
    return counts;
  });
