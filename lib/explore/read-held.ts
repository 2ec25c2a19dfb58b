import type { RowRef } from '../store/view';

/** Reads the untouched texts of events, in their order; rejects where one of them is gone. */
export type ReadPayloads = (refs: readonly RowRef[]) => Promise<string[]>;

/** What of the events asked for is still there. */
export interface HeldPayloads {
  /** In the order of the rows; null for those that are gone. */
  texts: (string | null)[];
  /** Why some could not be read; null where all were. */
  reason: unknown;
}

/**
 * The texts of rows of one segment. What retention has dropped and what was merged away is gone by the run and not here
 * and there, so a run whose both ends are gone is not looked into.
 */
export async function readHeld(refs: readonly RowRef[], payloads: ReadPayloads): Promise<HeldPayloads> {
  const whole = await read(refs, payloads);
  const [first, last] = [refs.at(0), refs.at(-1)];
  if (whole.reason === null || !first || !last || refs.length === 1) return whole;
  if ((await read([first], payloads)).reason !== null && (await read([last], payloads)).reason !== null) return whole;
  const middle = refs.length >> 1;
  const before = await readHeld(refs.slice(0, middle), payloads);
  const after = await readHeld(refs.slice(middle), payloads);
  return { texts: [...before.texts, ...after.texts], reason: whole.reason };
}

const read = (refs: readonly RowRef[], payloads: ReadPayloads): Promise<HeldPayloads> =>
  payloads(refs).then(
    (texts) => ({ texts, reason: null }),
    (reason: unknown) => ({ texts: refs.map(() => null), reason: reason ?? 'gone' }),
  );
