import { Zip, ZipDeflate } from 'fflate';
import type { PackFile } from './sums';

/** Bytes that are deflated in one go: some milliseconds. */
const part = 256 * 1024;

/** Between two parts: lets others have their turn, and throws where the work shall end. */
export type Breathe = () => Promise<void>;

/** Files as one zip, in their order. `at` is when they were made, ms. Throws what `breathe` throws. */
export async function zipFiles(
  files: readonly PackFile[],
  at: number,
  breathe: Breathe,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((failure, piece) => {
    if (failure) throw failure;
    pieces.push(piece);
  });
  for (const { name, bytes } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = at;
    zip.add(entry);
    for (let from = 0; from === 0 || from < bytes.length; from += part) {
      await breathe();
      entry.push(bytes.subarray(from, from + part), from + part >= bytes.length);
    }
  }
  zip.end();
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  for (const piece of pieces) {
    whole.set(piece, to);
    to += piece.length;
  }
  return whole;
}
