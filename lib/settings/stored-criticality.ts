import { storage } from '#imports';
import { inTurn } from './in-turn';

/** By how much the odds of somebody's score are multiplied, as the admin has said, by `criticalityKey`. */
export type Criticality = Readonly<Record<string, number>>;

/** The least and the greatest that can be said. */
export const criticalityRange = { least: 0.25, most: 4 } as const;

const item = storage.defineItem<unknown>('local:criticality', { version: 1 });

export const criticalityKey = (org: string, person: string): string => `${org}/${person}`;

const isUsable = (value: unknown): value is number =>
  typeof value === 'number' && value >= criticalityRange.least && value <= criticalityRange.most;

/** What the admin has said of people; an entry that is no such number is as good as none. */
export async function readCriticality(): Promise<Criticality> {
  const stored = await item.getValue();
  if (typeof stored !== 'object' || stored === null) return {};
  const entries = Object.entries(stored).filter((entry): entry is [string, number] => isUsable(entry[1]));
  return Object.fromEntries(entries);
}

/** Calls back after each change, in any context. Answers how to stop. */
export const watchCriticality = (onChange: () => void): (() => void) => item.watch(() => onChange());

/** Sets a person's criticality; null leaves it to the person's role. */
export const setCriticality = (org: string, person: string, value: number | null): Promise<void> =>
  inTurn('criticality', async () => {
    const { [criticalityKey(org, person)]: before, ...others } = await readCriticality();
    if (before === undefined && value === null) return;
    await item.setValue(value === null ? others : { ...others, [criticalityKey(org, person)]: value });
  });

/** Removes those of an org that is gone. */
export const removeCriticalityOf = (org: string): Promise<void> =>
  inTurn('criticality', async () => {
    const all = Object.entries(await readCriticality());
    const kept = all.filter(([key]) => !key.startsWith(`${org}/`));
    if (kept.length < all.length) await item.setValue(Object.fromEntries(kept));
  });
