import type { Field } from '../filter/filter';
import type { Episode } from '../monitors/episode';
import { eventsOfEpisode } from '../monitors/episode-events';
import type { Monitor } from '../monitors/monitor';
import type { Circumstances } from '../monitors/watch';
import { run } from '../query/run';
import type { StoreView } from '../store/view';
import type { AlertFacts, Mention } from './alert';

/** How many of each are mentioned. */
const mostMentions = 5;

/** What is known of an alert without events, such as one about their absence. */
const noFacts: AlertFacts = { events: 0, actors: [], activities: [], targets: [], countries: [], ips: [] };

/**
 * Who, what and where from: counted over the events that raised an episode, as far as the view holds them.
 *
 * @throws MonitorError where the definition cannot be read
 */
export function factsOf(monitor: Monitor, episode: Episode, view: StoreView, circumstances: Circumstances): AlertFacts {
  if (monitor.trigger.kind === 'collection') return noFacts;
  const { filter, range } = eventsOfEpisode(monitor, episode, circumstances);
  // One more than is mentioned: events that do not say may be the most.
  const by = (field: Field) => ({ kind: 'summary', range, filter, groupBy: [field], limit: mostMentions + 1 }) as const;
  const [all, actors, activities, targets, countries, ips] = run(
    [
      { kind: 'list', range, filter, limit: 0 },
      by('actor'),
      by('activity'),
      by('target'),
      by('country'),
      by('ip'),
    ] as const,
    view,
  );
  const { actor, target } = view.dictionaries;
  const labelIn =
    ({ labels, codeOf }: typeof actor) =>
    (value: string) =>
      labels[codeOf(value) ?? 0] ?? '';
  return {
    events: all.total,
    actors: mentions(actors.rows, labelIn(actor)),
    activities: mentions(activities.rows),
    targets: mentions(targets.rows, labelIn(target)),
    countries: mentions(countries.rows),
    ips: mentions(ips.rows),
  };
}

const mentions = (rows: readonly { keys: string[]; count: number }[], nameOf = (_value: string) => ''): Mention[] =>
  rows
    .map(({ keys: [value = ''], count }) => ({ value, name: nameOf(value), count }))
    .filter(({ value }) => value !== '')
    .slice(0, mostMentions);
