import { collectFindings } from './collect-findings';
import { createGround, type GroundSource } from './create-ground';
import { createPace } from './pace';
import { personOf } from './person-of';
import type { PersonRecord } from './person-record';
import type { AnySignal, SignalFailure } from './signal';
import { signals as allSignals } from './signals/all';

/** What a pass makes of some people. */
export interface PassChunk {
  people: PersonRecord[];
  failed: SignalFailure[];
  /** People done so far, of so many in all. */
  done: number;
  total: number;
}

/** So many people are handed over at once. */
const chunkPeople = 250;
/** What a person takes in any case, and what all signals take of a row, of what reading all columns of a row does. */
const personWork = 100;
const rowWork = 6;

/**
 * Scores people of an org: all of them, or some. Their records come some at a time, everybody once, in no order; whoever
 * is not among the wanted or is not met in the events has none. Depends on nothing but its arguments.
 */
export async function* scorePeople({
  signals = allSignals,
  ...source
}: GroundSource & { signals?: readonly AnySignal[] }): AsyncGenerator<PassChunk> {
  const { ground, trails } = await createGround(source);
  const pace = createPace();
  let chunk: PassChunk = { people: [], failed: [], done: 0, total: trails.length };
  for (const [i, trail] of trails.entries()) {
    const { findings, failed } = collectFindings(trail, ground, signals);
    chunk.people.push(personOf(trail, ground, source.view, findings));
    chunk.failed.push(...failed);
    chunk.done = i + 1;
    if (chunk.people.length === chunkPeople || chunk.done === trails.length) {
      yield chunk;
      chunk = { ...chunk, people: [], failed: [] };
    }
    const rows = trail.acts.to - trail.acts.from + trail.received.to - trail.received.from;
    if (pace.spent(personWork + rows * rowWork)) await source.breathe();
  }
}
