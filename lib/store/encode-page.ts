import { encodeSegment, type FreshEvent, type NewSegment, type Place } from './encode-segment';
import { cutChunks, pack } from './pack';
import type { ChunkOutline, PayloadChunk } from './schema';
import { fullSegment } from './sizes';
import type { SortedPage } from './sort-page';
import type { Vocabulary } from './vocabulary';

export interface NewChunk {
  outline: Omit<ChunkOutline, 'id'>;
  payload: Omit<PayloadChunk, 'id'>;
}

/** A page ready to be written; `origins.chunk` of its segments counts in `chunks`. */
export interface EncodedPage {
  segments: NewSegment[];
  chunks: NewChunk[];
  span: { from: number; to: number } | null;
}

/** Encodes and compresses. All that takes its time happens here, since a transaction waits for nothing else. */
export async function encodePage(
  org: string,
  { fresh }: Pick<SortedPage, 'fresh'>,
  vocabulary: Pick<Vocabulary, 'encode'>,
): Promise<EncodedPage> {
  const cut = cutChunks(likeNextToLike(fresh));
  const places = cut.flatMap((items, chunk) => items.map((item, slot) => ({ ...item, chunk, slot }) satisfies Place));
  const rows = places.sort((a, b) => a.event.at - b.event.at);
  const segments: NewSegment[] = [];
  for (let start = 0; start < rows.length; start += fullSegment)
    segments.push(encodeSegment(org, rows.slice(start, start + fullSegment), vocabulary));
  const chunks = await Promise.all(
    cut.map(async (items) => {
      const deflated = await pack(items.map(({ raw }) => raw));
      const times = items.map(({ event }) => event.at);
      const span = { from: times.reduce((a, b) => Math.min(a, b)), to: times.reduce((a, b) => Math.max(a, b)) };
      return { outline: { org, ...span, rows: items.length, bytes: deflated.byteLength }, payload: { deflated } };
    }),
  );
  const first = rows[0];
  const last = rows.at(-1);
  return { segments, chunks, span: first && last ? { from: first.event.at, to: last.event.at } : null };
}

/**
 * One person's events side by side: they share names, addresses and places, which compression finds only where
 * they are near. Takes off a fifth.
 */
const likeNextToLike = (fresh: readonly FreshEvent[]): FreshEvent[] =>
  [...fresh].sort(({ event: a }, { event: b }) => compare(a.actor.id, b.actor.id) || compare(a.action, b.action));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
