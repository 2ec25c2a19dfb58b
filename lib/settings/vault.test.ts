import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ProblemError } from '../problems';
import { iterations } from './seal';
import { hastenStretching } from './testing/hasten-stretching';
import { createVault, type Vault } from './vault';
import { createBoxes } from './vault-boxes';

let factory: IDBFactory;
let vault: Vault;

beforeEach(() => {
  fakeBrowser.reset();
  factory = new IDBFactory();
  vault = createVault(factory);
});

/** What a restart of the browser does: memory is gone, the disk is not. */
async function restart() {
  await fakeBrowser.storage.session.clear();
  vault = createVault(factory);
}

const problemOf = async (work: Promise<unknown>) => {
  const thrown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  return thrown instanceof ProblemError ? thrown.problem.id : thrown;
};

describe('without a passphrase', () => {
  it('gives back each key, after a restart too', async () => {
    await Promise.all([vault.put('a', 'key of a'), vault.put('b', 'key of b')]);
    await restart();
    expect([await vault.open('a'), await vault.open('b')]).toEqual(['key of a', 'key of b']);
    expect(await vault.state()).toEqual({ passphrase: false, locked: false });
  });

  it('keeps nothing readable, and a key that cannot be exported', async () => {
    await vault.put('a', 'the-secret-itself');
    const boxes = createBoxes(factory);
    const box = await boxes.read('boxes', 'a');
    expect(new TextDecoder().decode(box?.bytes)).not.toContain('secret');
    expect(await boxes.read('locks', 'device')).toMatchObject({ extractable: false });
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('secret');
  });

  it('does not let one box pass for another', async () => {
    await vault.put('a', 'key of a');
    const boxes = createBoxes(factory);
    const box = await boxes.read('boxes', 'a');
    if (box) await boxes.change([{ store: 'boxes', key: 'b', put: box }]);
    expect(await problemOf(vault.open('b'))).toBe('key-wrong');
  });

  it('has no key for a stranger, and none after it was removed', async () => {
    await vault.put('a', 'key of a');
    await vault.remove('a');
    expect(await problemOf(vault.open('a'))).toBe('key-wrong');
  });
});

describe('under a passphrase', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(['as often as it should', 'hastily'])(
    'stretched %s, is open at once, closed after a restart, and opens with the passphrase alone',
    async (how) => {
      if (how === 'hastily') hastenStretching();
      await vault.put('a', 'key of a');
      await vault.setPassphrase('correct horse');
      expect(await vault.open('a')).toBe('key of a');
      await restart();
      expect(await vault.state()).toEqual({ passphrase: true, locked: true });
      expect(await problemOf(vault.open('a'))).toBe('locked');
      expect(await problemOf(vault.unlock('wrong horse'))).toBe('passphrase-wrong');
      expect(await problemOf(vault.open('a'))).toBe('locked');
      await vault.unlock('correct horse');
      expect(await vault.open('a')).toBe('key of a');
      expect(await vault.state()).toEqual({ passphrase: true, locked: false });
    },
  );

  it('survives the end of the background, since memory is the browser’s', async () => {
    hastenStretching();
    await vault.put('a', 'key of a');
    await vault.setPassphrase('correct horse');
    expect(await createVault(factory).open('a')).toBe('key of a');
  });

  it('leaves nothing that the browser’s own key would open', async () => {
    hastenStretching();
    await vault.put('a', 'key of a');
    await vault.setPassphrase('correct horse');
    await vault.put('b', 'key of b');
    const all = await createBoxes(factory).readAll('boxes');
    expect(all.map(([, { under }]) => under)).toEqual(['passphrase', 'passphrase']);
    expect(await createBoxes(factory).read('locks', 'passphrase')).toMatchObject({ iterations });
    expect(iterations).toBeGreaterThanOrEqual(600_000);
  });

  it('can be changed and taken away, but only while it is open', async () => {
    hastenStretching();
    await vault.put('a', 'key of a');
    await vault.setPassphrase('first one');
    await vault.setPassphrase('second one');
    await restart();
    expect(await problemOf(vault.setPassphrase(null))).toBe('locked');
    expect(await problemOf(vault.unlock('first one'))).toBe('passphrase-wrong');
    await vault.unlock('second one');
    await vault.setPassphrase(null);
    await restart();
    expect(await vault.open('a')).toBe('key of a');
    expect(await vault.state()).toEqual({ passphrase: false, locked: false });
  });

  it('a key that is entered while it is locked works at once, and goes under it when it is unlocked', async () => {
    hastenStretching();
    await Promise.all([vault.put('a', 'key of a'), vault.put('b', 'key of b')]);
    await vault.setPassphrase('correct horse');
    await restart();
    await vault.put('a', 'new key of a');
    expect(await vault.open('a')).toBe('new key of a');
    expect(await problemOf(vault.open('b'))).toBe('locked');
    await vault.unlock('correct horse');
    await restart();
    expect(await problemOf(vault.open('a'))).toBe('locked');
    await vault.unlock('correct horse');
    expect([await vault.open('a'), await vault.open('b')]).toEqual(['new key of a', 'key of b']);
  });

  it('a lost one is given up when the last key was entered anew', async () => {
    hastenStretching();
    await vault.put('a', 'key of a');
    await vault.setPassphrase('soon forgotten');
    await restart();
    await vault.put('a', 'new key of a');
    expect(await vault.state()).toEqual({ passphrase: false, locked: false });
    expect(await vault.open('a')).toBe('new key of a');
  });
});
