import { minuteMs } from '../../lib/durations';
import { formatJql } from '../../lib/filter/format-jql';
import type { Episode } from '../../lib/monitors/episode';
import { eventsOfEpisode } from '../../lib/monitors/episode-events';
import { formatView } from '../ui/view-choice';
import { wallTime } from '../ui/wall-time';
import type { BackTested } from './use-back-test';
import { writtenFilter } from './written-filter';

/** Where the explorer shows the events that raised an episode. */
export const episodePlace = ({ monitor, circumstances }: BackTested, episode: Episode): string => {
  const { filter, range } = eventsOfEpisode(monitor, episode, circumstances);
  const view = {
    range: { from: wallTime(range.from), to: wallTime(Math.ceil(range.to / minuteMs) * minuteMs) },
    org: null,
    compare: true,
    filter: formatJql(writtenFilter(filter)),
  };
  return `/explore?${formatView(view)}`;
};
