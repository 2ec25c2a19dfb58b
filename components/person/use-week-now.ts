import { useNow } from '../ui/use-now';

/** The time at which "this week" ends, ms: a page that stays open keeps its picture of the rest, and this goes on. */
export const useWeekNow = (takenAt: number): number => Math.max(takenAt, useNow());
