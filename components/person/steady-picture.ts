import { minuteMs } from '../../lib/durations';
import type { StoreView } from '../../lib/store/view';
import type { PersonPicture } from './person-picture';

/** A range that ends now moves on by a two hundredth of its length: less is not to be seen. */
const stepShare = 200;
/** And by this at the longest, ms. */
const mostStep = 15 * minuteMs;

/** How far a range may lag behind, ms. */
const stepOf = ({ from, to }: { from: number; to: number }): number => Math.min(mostStep, (to - from) / stepShare);

/** Whether two views hold the same events. Segments never change: they are known by their ids. */
const isSameView = (a: StoreView, b: StoreView): boolean =>
  a.segments.length === b.segments.length &&
  a.segments.every(({ id }, i) => id === b.segments[i]?.id) &&
  a.catalogue === b.catalogue &&
  a.corrections === b.corrections;

/**
 * Of two pictures of the same question the older one as long as the newer says nothing else: then nothing is counted
 * anew every minute, and nothing that is being looked at begins anew.
 */
export function steadyPicture(before: PersonPicture | null, next: PersonPicture): PersonPicture {
  if (before === null || before === next) return next;
  const { range, now } = before;
  const isSame =
    before.asked === next.asked &&
    before.org === next.org &&
    isSameView(before.view, next.view) &&
    Math.abs(next.now - now) <= stepOf(range) &&
    Math.abs(next.range.from - range.from) <= stepOf(range) &&
    Math.abs(next.range.to - range.to) <= stepOf(range) &&
    JSON.stringify(before.filter) === JSON.stringify(next.filter);
  return isSame ? before : next;
}
