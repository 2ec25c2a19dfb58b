import type { Course, Episode } from '../../lib/monitors/episode';
import { severities } from '../../lib/monitors/monitor';
import type { Range } from '../../lib/store/view';

/** Starts of the slices, ms. */
export const slicesOf = ({ from, slice, values }: Course): number[] =>
  Array.from({ length: values.length }, (_, i) => from + i * slice);

/** All that a course covers. */
export const rangeOfCourse = ({ from, slice, values }: Course): Range => ({ from, to: from + slice * values.length });

/** The slice that an episode was raised in; null where that is outside. */
export const sliceOf = ({ from, slice, values }: Course, { raisedAt }: Pick<Episode, 'raisedAt'>): number | null => {
  const at = Math.floor((raisedAt - from) / slice);
  return at >= 0 && at < values.length ? at : null;
};

/** Episodes by the slice in which they were raised, the gravest of a slice first. */
export const bySlice = (course: Course, episodes: readonly Episode[]): ReadonlyMap<number, Episode[]> => {
  const found = new Map<number, Episode[]>();
  for (const episode of episodes) {
    const at = sliceOf(course, episode);
    if (at === null) continue;
    const present = found.get(at);
    if (present) present.push(episode);
    else found.set(at, [episode]);
  }
  const rank = ({ severity }: Episode) => severities.indexOf(severity);
  for (const each of found.values()) each.sort((a, b) => rank(a) - rank(b) || a.raisedAt - b.raisedAt);
  return found;
};
