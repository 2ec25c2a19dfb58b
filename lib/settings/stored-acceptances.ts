import { storage } from '#imports';
import type { Acceptance } from '../risk/acceptance';
import { type CheckedAcceptances, checkAcceptances, mostAcceptances } from './check-acceptances';
import { inTurn } from './in-turn';

const item = storage.defineItem<unknown>('local:acceptances', { version: 1 });

/** All accepted findings, of all orgs and people, past ones too. */
export const readAcceptances = async (): Promise<CheckedAcceptances> => checkAcceptances(await item.getValue());

/** Calls back after each change, in any context. Answers how to stop. */
export const watchAcceptances = (onChange: () => void): (() => void) => item.watch(() => onChange());

/** Keeps an accepted finding, or puts it in the place of the one with its id. False where there are too many. */
export const saveAcceptance = (acceptance: Acceptance): Promise<boolean> =>
  inTurn('acceptances', async () => {
    const { acceptances, broken } = await readAcceptances();
    const others = acceptances.filter(({ id }) => id !== acceptance.id);
    if (others.length >= mostAcceptances) return false;
    // What cannot be used is not ours to throw away: a later version may know it.
    await item.setValue([...others, acceptance, ...broken]);
    return true;
  });

const keep = (wanted: (acceptance: Acceptance) => boolean): Promise<void> =>
  inTurn('acceptances', async () => {
    const { acceptances, broken } = await readAcceptances();
    const kept = acceptances.filter(wanted);
    if (kept.length < acceptances.length) await item.setValue([...kept, ...broken]);
  });

/** Takes an acceptance back, if it is there: its findings count again. */
export const removeAcceptance = (id: string): Promise<void> => keep((acceptance) => acceptance.id !== id);

/** Removes those of an org that is gone. */
export const removeAcceptancesOf = (org: string): Promise<void> => keep((acceptance) => acceptance.org !== org);
