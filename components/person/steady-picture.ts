import { minuteMs } from '../../lib/durations';
import { run } from '../../lib/query/run';
import type { StoreView } from '../../lib/store/view';
import { aboutPerson } from './about-person';
import type { PersonPicture } from './person-picture';

/** A range that ends now moves on by a two hundredth of its length: less is not to be seen. */
const stepShare = 200;
/** And by this at the longest, ms. */
const mostStep = 15 * minuteMs;

/** How far a range may lag behind, ms. */
const stepOf = ({ from, to }: { from: number; to: number }): number => Math.min(mostStep, (to - from) / stepShare);

/**
 * Whether a later view says nothing else of a person. Segments never change, and are known by their ids: new ones may be
 * about others. Where one is gone, dropped or merged, its rows can no longer be opened.
 */
function saysTheSame(before: StoreView, next: StoreView, { person, held }: PersonPicture): boolean {
  if (before.catalogue !== next.catalogue || before.corrections !== next.corrections) return false;
  const known = new Set(before.segments.map(({ id }) => id));
  const added = next.segments.filter(({ id }) => !known.has(id));
  if (next.segments.length - added.length < before.segments.length) return false;
  if (added.length === 0) return true;
  const [{ total }] = run([{ kind: 'list', range: held, filter: aboutPerson(person), limit: 0 }], {
    ...next,
    segments: added,
  });
  return total === 0;
}

/**
 * Of two pictures of the same question the older one as long as the newer says nothing else of the person: then nothing
 * is counted anew every minute, or because others did something, and nothing that is being looked at begins anew.
 */
export function steadyPicture(before: PersonPicture | null, next: PersonPicture): PersonPicture {
  if (before === null || before === next) return next;
  const { range, now } = before;
  const isSame =
    before.asked === next.asked &&
    before.org === next.org &&
    Math.abs(next.now - now) <= stepOf(range) &&
    Math.abs(next.range.from - range.from) <= stepOf(range) &&
    Math.abs(next.range.to - range.to) <= stepOf(range) &&
    JSON.stringify(before.filter) === JSON.stringify(next.filter) &&
    saysTheSame(before.view, next.view, next);
  return isSame ? before : next;
}
