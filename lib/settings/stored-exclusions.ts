import { storage } from '#imports';
import type { Exclusion } from '../alerts/exclusion';
import { type CheckedExclusions, checkExclusions, mostExclusions } from './check-exclusions';
import { inTurn } from './in-turn';

const item = storage.defineItem<unknown>('local:exclusions', { version: 1 });

/** All exclusions, expired ones too. */
export const readExclusions = async (): Promise<CheckedExclusions> => checkExclusions(await item.getValue());

/** Calls back after each change, in any context. Answers how to stop. */
export const watchExclusions = (onChange: () => void): (() => void) => item.watch(() => onChange());

const change = <T>(step: (exclusions: Exclusion[]) => { exclusions: Exclusion[] | null; answer: T }): Promise<T> =>
  inTurn('exclusions', async () => {
    const { exclusions: present, broken } = await readExclusions();
    const { exclusions, answer } = step(present);
    // What cannot be used is not ours to throw away: a later version may know it.
    if (exclusions) await item.setValue([...exclusions, ...broken]);
    return answer;
  });

/** Adds an exclusion, or puts it in the place of the one with its id. False where there are too many. */
export const saveExclusion = (exclusion: Exclusion): Promise<boolean> =>
  change((present) => {
    const isKnown = present.some(({ id }) => id === exclusion.id);
    if (!isKnown && present.length >= mostExclusions) return { exclusions: null, answer: false };
    const exclusions = isKnown
      ? present.map((other) => (other.id === exclusion.id ? exclusion : other))
      : [...present, exclusion];
    return { exclusions, answer: true };
  });

/** Takes an exclusion away, if it is there: its events count again. */
export const removeExclusion = (id: string): Promise<void> =>
  change((present) => ({ exclusions: present.filter((other) => other.id !== id), answer: undefined }));
