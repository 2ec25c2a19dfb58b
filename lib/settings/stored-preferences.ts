import { storage } from '#imports';
import { type CheckedPreferences, checkPreferences } from './check-preferences';
import { inTurn } from './in-turn';
import type { Preferences } from './preferences';

const item = storage.defineItem<unknown>('local:preferences', { version: 1 });

/** What is stored; defaults stand in for what is not, or cannot be used. */
export const readPreferences = async (): Promise<Preferences> => checkPreferences(await item.getValue()).preferences;

/** Also says which stored fields could not be used, so that the settings page can show it. */
export const readCheckedPreferences = async (): Promise<CheckedPreferences> => checkPreferences(await item.getValue());

/** Calls back after each change, in any context. Answers how to stop. */
export const watchPreferences = (onChange: (preferences: Preferences) => void): (() => void) =>
  item.watch((stored) => onChange(checkPreferences(stored).preferences));

/** Changes some fields and leaves the others. Answers what is stored now. */
export const updatePreferences = (change: Partial<Preferences>): Promise<Preferences> =>
  inTurn('preferences', async () => {
    const { preferences } = checkPreferences({ ...(await readPreferences()), ...change });
    await item.setValue(preferences);
    return preferences;
  });
