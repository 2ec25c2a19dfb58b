import { storage } from '#imports';
import type { Problem } from '../problems';
import { inTurn } from './in-turn';

/** What keeps something from being done for an org; `at` in ms. */
export interface TroubleProblem extends Problem {
  at: number;
}

/** By org. */
export type Trouble = Readonly<Record<string, TroubleProblem>>;

/** What is the matter with one thing that is done for every org, kept in memory alone: the next try finds out again. */
export function defineTrouble(id: string) {
  const item = storage.defineItem<Trouble>(`session:${id}`, { fallback: {}, version: 1 });
  const read = (): Promise<Trouble> => item.getValue();
  return {
    read,
    /** Calls back after each change, in any context. Answers how to stop. */
    watch: (onChange: () => void): (() => void) => item.watch(() => onChange()),
    /** Keeps what is the matter for an org; null once it is over. */
    save: (org: string, problem: TroubleProblem | null): Promise<void> =>
      inTurn(id, async () => {
        const { [org]: before, ...others } = await read();
        if (before || problem) await item.setValue(problem ? { ...others, [org]: problem } : others);
      }),
  };
}
