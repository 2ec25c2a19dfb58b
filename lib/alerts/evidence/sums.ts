/** One file of a pack. */
export interface PackFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** SHA-256 of bytes. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;

const hex = (digest: ArrayBuffer): string =>
  [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The text that `sha256sum --check` reads: a line a file, its hash and its name. */
export async function sumsOf(files: readonly PackFile[], digest: Digest): Promise<string> {
  const lines = await Promise.all(files.map(async ({ name, bytes }) => `${hex(await digest(bytes))}  ${name}\n`));
  return lines.join('');
}
