import { minuteMs } from '../../durations';
import type { Example, ExampleEvent } from '../monitor';
import { actorOf } from './raw-actor';
import { containerOf, contextOf } from './raw-entries';

/** Atlassian takes about so long to process an event, ms. */
const processing = minuteMs;

/**
 * The events of an example as Atlassian sends them: JSON texts for `understand`, the oldest first. One example gives
 * the same texts for the same start, with ids of their own.
 *
 * @param startAt when the story begins, ms
 */
export const rawEventsOf = (example: Example, startAt: number): string[] =>
  timesOf(example, startAt).map(({ event, at }, n) => JSON.stringify(rawOf(event, at, `example-${startAt}-${n}`)));

/** When each event of an example happens, the oldest first; of one moment in the order in which they are told. */
export const timesOf = ({ events }: Example, startAt: number): { event: ExampleEvent; at: number }[] =>
  events
    .flatMap((event) =>
      Array.from({ length: event.repeat?.times ?? 1 }, (_, n) => ({
        event,
        at: startAt + (event.minute + n * (event.repeat?.every ?? 0)) * minuteMs,
      })),
    )
    .sort((a, b) => a.at - b.at);

const rawOf = (event: ExampleEvent, at: number, id: string) => ({
  id,
  type: 'events',
  attributes: {
    time: new Date(at).toISOString(),
    processedAt: new Date(at + processing).toISOString(),
    action: event.action,
    actor: actorOf(event),
    context: contextOf(event),
    container: containerOf(event),
    ...locationOf(event),
  },
  message: { content: event.action, format: 'simple' },
});

/** Many events have no location at all; those with a country and no address occur too. */
const locationOf = ({ ip, country: countryName, city }: ExampleEvent) =>
  ip || countryName ? { location: { ip, countryName, city } } : {};
