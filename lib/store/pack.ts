/** A JSON text cannot hold this character outside an escape, so it parts one text from the next. */
const separator = '\u0000';

/** Where a page's payloads are cut, UTF-16 units: opening one event must not inflate more than this, by much. */
const chunkLength = 8_000_000;

/** Runs of neighbouring texts of about `length` at most; a longer text stands alone. */
export function cutChunks<T extends { raw: string }>(items: readonly T[], length = chunkLength): T[][] {
  const chunks: T[][] = [];
  let taken = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const open = chunks.at(-1);
    if (!open || taken + item.raw.length > length || open.length === 0xffff) {
      chunks.push([item]);
      taken = item.raw.length;
    } else {
      open.push(item);
      taken += item.raw.length;
    }
  }
  return chunks;
}

/**
 * Bytes after a stream that changes them. Going by way of a Blob is shorter to write, but hands the bytes to the
 * browser's own process and back: a third of the time that packing takes.
 */
async function through(bytes: Uint8Array, { readable, writable }: GenericTransformStream): Promise<ArrayBuffer> {
  const writer = writable.getWriter();
  const [changed] = await Promise.all([
    new Response(readable).arrayBuffer(),
    writer.write(bytes).then(() => writer.close()),
  ]);
  return changed;
}

/** Compresses texts (deflate without header). */
export async function pack(texts: readonly string[]): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(texts.join(separator));
  return new Uint8Array(await through(bytes, new CompressionStream('deflate-raw')));
}

/** The texts that were packed. */
export async function unpack(deflated: Uint8Array): Promise<string[]> {
  const bytes = await through(deflated, new DecompressionStream('deflate-raw'));
  return new TextDecoder().decode(bytes).split(separator);
}
