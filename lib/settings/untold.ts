import { storage } from '#imports';
import type { Problem } from '../problems';
import { inTurn } from './in-turn';

/** A problem that could not be written into the org's sync record, since nothing at all can be written. */
interface UntoldProblem extends Problem {
  /** ms */
  at: number;
}

/** By org. */
export type Untold = Readonly<Record<string, UntoldProblem>>;

/** In memory alone, and so there when the disk is full. */
const item = storage.defineItem<Untold>('session:untold', { fallback: {}, version: 1 });

export const readUntold = (): Promise<Untold> => item.getValue();

export const watchUntold = (onChange: () => void): (() => void) => item.watch(() => onChange());

/** Keeps an org's problem until the browser closes; null once it is over. */
export const saveUntold = (org: string, problem: UntoldProblem | null): Promise<void> =>
  inTurn('untold', async () => {
    const { [org]: before, ...others } = await readUntold();
    if (before || problem) await item.setValue(problem ? { ...others, [org]: problem } : others);
  });
