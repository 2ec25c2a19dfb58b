/** Bytes under a key: AES-GCM with a nonce of its own. */
export interface Sealed {
  nonce: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

/** One API key; `under` says which key opens it. */
export interface Box extends Sealed {
  under: 'device' | 'passphrase';
}

/** What is kept of the passphrase: how to stretch it, and the vault key sealed under the result. */
export interface Lock {
  salt: Uint8Array<ArrayBuffer>;
  iterations: number;
  vaultKey: Sealed;
}

interface Stores {
  /** By the org's id. */
  boxes: Box;
  /** `device` (a CryptoKey) and `passphrase` (a Lock). */
  locks: CryptoKey | Lock;
}

type Store = keyof Stores;
export type Change<S extends Store = Store> =
  | { store: S; key: string; put: Stores[S] }
  | { store: S; key: string; remove: true };

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/**
 * The vault's own small database. A CryptoKey that cannot be exported can be stored in IndexedDB and nowhere else.
 * Each call opens and closes it: it is used a few times an hour, and an open one would block its own removal.
 */
export function createBoxes(factory: IDBFactory, name = 'orgwatch-vault') {
  async function open(): Promise<IDBDatabase> {
    const request = factory.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('boxes');
      request.result.createObjectStore('locks');
    };
    return settled(request);
  }

  async function within<T>(step: (db: IDBDatabase) => Promise<T>): Promise<T> {
    const db = await open();
    try {
      return await step(db);
    } finally {
      db.close();
    }
  }

  return {
    read: <S extends Store>(store: S, key: string): Promise<Stores[S] | undefined> =>
      within((db) => settled<Stores[S] | undefined>(db.transaction(store).objectStore(store).get(key))),

    /** All keys of a store with their values. */
    readAll: <S extends Store>(store: S): Promise<[string, Stores[S]][]> =>
      within(async (db) => {
        const from = db.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([settled(from.getAllKeys()), settled<Stores[S][]>(from.getAll())]);
        return values.map((value, index) => [String(keys[index]), value]);
      }),

    /** Adds the value where there is none yet, and answers the one that is there then. */
    readOrAdd: <S extends Store>(store: S, key: string, value: Stores[S]): Promise<Stores[S]> =>
      within(async (db) => {
        const into = db.transaction(store, 'readwrite').objectStore(store);
        const present = await settled<Stores[S] | undefined>(into.get(key));
        if (present !== undefined) return present;
        await settled(into.put(value, key));
        return value;
      }),

    /** All of the changes or none. */
    change: (changes: readonly Change[]): Promise<void> =>
      within(
        (db) =>
          new Promise((resolve, reject) => {
            const transaction = db.transaction(['boxes', 'locks'], 'readwrite');
            transaction.oncomplete = () => resolve();
            transaction.onabort = () => reject(transaction.error);
            for (const change of changes) {
              const store = transaction.objectStore(change.store);
              if ('put' in change) store.put(change.put, change.key);
              else store.delete(change.key);
            }
          }),
      ),
  };
}
