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

/** Compresses texts (deflate without header). */
export async function pack(texts: readonly string[]): Promise<Uint8Array> {
  const stream = new Blob([texts.join(separator)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The texts that were packed. */
export async function unpack(deflated: Uint8Array): Promise<string[]> {
  // A copy, since a view of something larger (or shared) is no Blob part.
  const stream = new Blob([deflated.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return (await new Response(stream).text()).split(separator);
}
