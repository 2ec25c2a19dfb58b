import type { Sealed } from './vault-boxes';

const text = { to: new TextEncoder(), from: new TextDecoder() };

/** PBKDF2 with SHA-256: what OWASP's password storage cheat sheet asks for (2023 and since). */
export const iterations = 600_000;

/** A key for AES-GCM that no script can export. */
export const makeDeviceKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** Bytes as a key for AES-GCM that no script can export. */
export const importKey = (bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** A passphrase as a key. Takes about a third of a second, on purpose. */
export async function stretch(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  // NFKC: the same passphrase typed on another keyboard may be other bytes.
  const base = await crypto.subtle.importKey('raw', text.to.encode(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** Seals bytes; `about` is not secret but must be the same at opening, so that no box passes for another's. */
export async function seal(key: CryptoKey, bytes: Uint8Array<ArrayBuffer>, about: string): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const how = { name: 'AES-GCM', iv: nonce, additionalData: text.to.encode(about) };
  return { nonce, bytes: await crypto.subtle.encrypt(how, key, bytes) };
}

/** What was sealed; throws an OperationError where the key or `about` is another. */
export async function unseal(key: CryptoKey, sealed: Sealed, about: string): Promise<Uint8Array<ArrayBuffer>> {
  const how = { name: 'AES-GCM', iv: sealed.nonce, additionalData: text.to.encode(about) };
  return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed.bytes));
}

/** A text as UTF-8. */
export const bytesOf = (words: string): Uint8Array<ArrayBuffer> => text.to.encode(words);
/** UTF-8 as a text. */
export const wordsOf = (bytes: Uint8Array): string => text.from.decode(bytes);
