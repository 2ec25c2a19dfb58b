import type { Page } from '@playwright/test';
import type { SyncRecord } from '../lib/store/sync-record';

/** The sync records that the extension has stored, read from a page of its own (not through its code). */
export const storedRecords = (page: Page): Promise<SyncRecord[]> =>
  page.evaluate(
    () =>
      new Promise<SyncRecord[]>((resolve, reject) => {
        const opening = indexedDB.open('orgwatch');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const request = db.transaction('records').objectStore('records').getAll();
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            db.close();
            resolve(request.result);
          };
        };
      }),
  );
