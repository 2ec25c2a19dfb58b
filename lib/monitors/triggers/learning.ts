import type { Learning } from '../monitor';

/**
 * Whether enough is known of an entity to call something of it unusual.
 *
 * @param before how many events of it there were before, as far back as is remembered
 * @param since time since the first of them, ms
 */
export const knowsEnough = (learn: Learning, before: number, since: number): boolean =>
  before >= learn.events || (before > 0 && since >= learn.ms);
