import { storage } from '#imports';
import { ProblemError } from '../problems';
import { inTurn } from './in-turn';
import { bytesOf, importKey, iterations, makeDeviceKey, seal, stretch, unseal, wordsOf } from './seal';
import { type Box, type Change, createBoxes, type Lock } from './vault-boxes';

/**
 * Keeps the API keys. Each is sealed under a key of this browser that cannot be exported; where the admin has set a
 * passphrase, under a vault key instead, which is itself sealed under the passphrase and open in memory alone.
 */
export interface Vault {
  /** Stores the org's API key. While locked it goes under the browser's key, and moves when the vault is unlocked. */
  put(org: string, key: string): Promise<void>;
  /** The org's API key. Throws `locked`, or `key-wrong` where there is none that can be opened. */
  open(org: string): Promise<string>;
  remove(org: string): Promise<void>;
  state(): Promise<VaultState>;
  /** Sets, changes or (null) takes away the passphrase. Throws `locked`. */
  setPassphrase(passphrase: string | null): Promise<void>;
  /** Opens the vault until the browser closes. Throws `passphrase-wrong`. */
  unlock(passphrase: string): Promise<void>;
}

export interface VaultState {
  passphrase: boolean;
  locked: boolean;
}

/** The open vault key, for as long as the browser runs: it survives the background's sleep and touches no disk. */
const session = storage.defineItem<number[]>('session:vaultKey', { version: 1 });

const about = 'orgwatch vault key';

/** `factory` is the browser's own where absent. */
export function createVault(factory: IDBFactory = indexedDB): Vault {
  const boxes = createBoxes(factory);

  async function deviceKey(): Promise<CryptoKey> {
    const present = await boxes.read('locks', 'device');
    return (present ?? (await boxes.readOrAdd('locks', 'device', await makeDeviceKey()))) as CryptoKey;
  }

  const readLock = async () => (await boxes.read('locks', 'passphrase')) as Lock | undefined;

  /** The vault key, or null while locked. */
  async function vaultKey(): Promise<CryptoKey | null> {
    const bytes = await session.getValue();
    return bytes && importKey(Uint8Array.from(bytes));
  }

  async function keyFor({ under }: Pick<Box, 'under'>): Promise<CryptoKey> {
    if (under === 'device') return deviceKey();
    const key = await vaultKey();
    if (!key) throw new ProblemError('locked');
    return key;
  }

  async function openBox(org: string, box: Box): Promise<Uint8Array<ArrayBuffer>> {
    const key = await keyFor(box);
    try {
      return await unseal(key, box, org);
    } catch {
      throw new ProblemError('key-wrong', { said: 'The stored key can no longer be opened in this browser.' });
    }
  }

  /** Every box that can be opened, sealed anew under another key. One that cannot stays as it is. */
  async function resealed(under: Box['under'], key: CryptoKey): Promise<Change[]> {
    const changes: Change[] = [];
    for (const [org, box] of await boxes.readAll('boxes')) {
      const opened = await openBox(org, box).catch((thrown: unknown) => {
        if (thrown instanceof ProblemError && thrown.problem.id === 'key-wrong') return null;
        throw thrown;
      });
      if (opened) changes.push({ store: 'boxes', key: org, put: { ...(await seal(key, opened, org)), under } });
    }
    return changes;
  }

  /** The passphrase is given up once nothing lies under it any more: that is the way out when it is lost. */
  async function dropUnusedLock(): Promise<void> {
    if (await vaultKey()) return;
    const all = await boxes.readAll('boxes');
    if (all.some(([, { under }]) => under === 'passphrase')) return;
    await boxes.change([{ store: 'locks', key: 'passphrase', remove: true }]);
  }

  async function put(org: string, key: string): Promise<void> {
    const open = (await readLock()) ? await vaultKey() : null;
    const under = open ? 'passphrase' : 'device';
    const sealed = await seal(open ?? (await deviceKey()), bytesOf(key), org);
    await boxes.change([{ store: 'boxes', key: org, put: { ...sealed, under } }]);
    await dropUnusedLock();
  }

  async function open(org: string): Promise<string> {
    const box = await boxes.read('boxes', org);
    if (!box) throw new ProblemError('key-wrong', { said: 'No key is stored for this organization.' });
    return wordsOf(await openBox(org, box));
  }

  async function remove(org: string): Promise<void> {
    await boxes.change([{ store: 'boxes', key: org, remove: true }]);
    await dropUnusedLock();
  }

  async function setPassphrase(passphrase: string | null): Promise<void> {
    if ((await readLock()) && !(await vaultKey())) throw new ProblemError('locked');
    if (passphrase === null) {
      const changes = await resealed('device', await deviceKey());
      await boxes.change([...changes, { store: 'locks', key: 'passphrase', remove: true }]);
      await session.removeValue();
      return;
    }
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const lock: Lock = {
      salt,
      iterations,
      vaultKey: await seal(await stretch(passphrase, salt, iterations), bytes, about),
    };
    const changes = await resealed('passphrase', await importKey(bytes));
    await boxes.change([...changes, { store: 'locks', key: 'passphrase', put: lock }]);
    await session.setValue([...bytes]);
  }

  async function unlock(passphrase: string): Promise<void> {
    const lock = await readLock();
    if (!lock) return;
    const key = await stretch(passphrase, lock.salt, lock.iterations);
    const bytes = await unseal(key, lock.vaultKey, about).catch(() => {
      throw new ProblemError('passphrase-wrong');
    });
    await session.setValue([...bytes]);
    await boxes.change(await resealed('passphrase', await importKey(bytes)));
  }

  return {
    put: (org, key) => inTurn('vault', () => put(org, key)),
    open: (org) => inTurn('vault', () => open(org)),
    remove: (org) => inTurn('vault', () => remove(org)),
    async state() {
      const passphrase = (await readLock()) !== undefined;
      return { passphrase, locked: passphrase && (await vaultKey()) === null };
    },
    setPassphrase: (passphrase) => inTurn('vault', () => setPassphrase(passphrase)),
    unlock: (passphrase) => inTurn('vault', () => unlock(passphrase)),
  };
}

/** For pages: whether a passphrase is set, and whether it is wanted now. */
export const readVaultState = (): Promise<VaultState> => createVault().state();
