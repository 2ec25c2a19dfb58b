import { dayMs } from '../../durations';

/** "This week" is the last seven days. */
export const weekMs = 7 * dayMs;

/** When it began, ms. */
export const weekBegan = (now: number): number => now - weekMs;
