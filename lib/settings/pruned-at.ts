import { storage } from '#imports';

const item = storage.defineItem<number>('local:prunedAt', { fallback: 0, version: 1 });

/** When old events were last dropped, ms; 0 for never. */
export const readPrunedAt = (): Promise<number> => item.getValue();

/** Keeps when old events were last dropped, ms. */
export const savePrunedAt = (at: number): Promise<void> => item.setValue(at);
