import { storage } from '#imports';
import type { StoredProblem } from '../store/sync-record';
import { inTurn } from './in-turn';

/** By org: problems that could not be written into its sync record, since nothing at all can be written. */
export type Untold = Readonly<Record<string, StoredProblem>>;

/** In memory alone, and so there when the disk is full. */
const item = storage.defineItem<Untold>('session:untold', { fallback: {}, version: 1 });

export const readUntold = (): Promise<Untold> => item.getValue();

export const watchUntold = (onChange: () => void): (() => void) => item.watch(() => onChange());

/** Keeps an org's problem until the browser closes; null once it is over. */
export const saveUntold = (org: string, problem: StoredProblem | null): Promise<void> =>
  inTurn('untold', async () => {
    const { [org]: before, ...others } = await readUntold();
    if (before || problem) await item.setValue(problem ? { ...others, [org]: problem } : others);
  });
