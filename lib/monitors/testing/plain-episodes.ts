import type { Episode } from '../episode';
import { severities } from '../monitor';
import { type PlainMoment, type PlainWatch, plainMoments } from './plain-moments';

/** What the docstrings of Episode, Thresholds and Definition say, the long way. */
export function plainEpisodes(watch: PlainWatch): Episode[] {
  const { monitor, moments, circumstances } = watch;
  const { thresholds } = monitor;
  const recovery = monitor.recovery ?? Number.POSITIVE_INFINITY;
  const isAbove = ({ value, given }: PlainMoment) =>
    given !== undefined || severities.some((severity) => value > (thresholds[severity] ?? Number.POSITIVE_INFINITY));
  const stories: PlainMoment[][] = [];
  for (const moment of plainMoments(watch)
    .filter(isAbove)
    .sort((a, b) => a.at - b.at)) {
    const story = stories.findLast(([first]) => first?.entity === moment.entity && first.what === moment.what);
    if (story && moment.firstAt <= Math.max(...story.map(({ at }) => at)) + recovery) story.push(moment);
    else stories.push([moment]);
  }
  return stories.flatMap((story): Episode[] => {
    const [first] = story;
    if (!first) return [];
    const lastAt = Math.max(...story.map(({ at }) => at));
    const reached: Episode['reached'] = {};
    for (const severity of severities) {
      const at = story.find(({ value, given }) =>
        given ? given === severity : value > (thresholds[severity] ?? Number.POSITIVE_INFINITY),
      )?.at;
      if (at !== undefined) reached[severity] = at;
    }
    const over = lastAt + recovery;
    return [
      {
        monitor: monitor.id,
        org: watch.org,
        entity: first.entity,
        value: first.what,
        firstAt: first.firstAt,
        raisedAt: first.at,
        lastAt,
        endedAt: over < Math.min(moments.to, circumstances.collectedUntil) ? over : null,
        severity: severities.find((severity) => reached[severity] !== undefined) ?? 'info',
        reached,
        peak: Math.max(...story.map(({ value }) => value)),
      },
    ];
  });
}

/** Episodes in one order, whatever order they were found in. */
export const sorted = (episodes: readonly Episode[]): Episode[] => {
  const key = ({ firstAt, raisedAt, entity, value, org }: Episode) =>
    JSON.stringify([firstAt, raisedAt, org, entity, value]);
  return [...episodes].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};
