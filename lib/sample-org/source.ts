import { dayMs } from '../durations';
import type { EventSource } from '../sync/ports';
import { CursorExpiredError } from '../sync/ports';
import type { RawEvent } from './raw-event';
import { createSampleOrg, type SampleOptions, type SampleOrg } from './sample-org';
import { type Placed, type Position, takePage } from './stream';

/** As far back as Atlassian keeps events. */
const retention = 180 * dayMs;

/** Events come out of thin air: no one needs to wait a minute for the next page. */
const requestsAMinute = 100_000;

interface Place {
  after: Position;
  /** Where the window ends, ms; null where it is open. */
  to: number | null;
}

const write = ({ after, to }: Place): string => `${after.processedAt}/${to ?? ''}/${after.id}`;

const read = (cursor: string): Place => {
  const [, processedAt, to, id] = /^(\d+)\/(\d*)\/(.*)$/.exec(cursor) ?? [];
  if (processedAt === undefined || id === undefined) throw new CursorExpiredError('Not a cursor of the sample');
  return { after: { processedAt: Number(processedAt), id }, to: to ? Number(to) : null };
};

/** A stretch of a sample organization's stream, with each event's place in it. */
export const placedBetween = (org: SampleOrg, from: number, to: number): Placed<RawEvent>[] =>
  org
    .eventsBetween(from, to)
    .map((event) => ({ processedAt: Date.parse(event.attributes.processedAt), id: event.id, event }));

/**
 * The sample organization as a place that events come from, like Atlassian's API. `now` (ms) says how far its
 * story has gone; the same seed and anchor give the same events again after a restart.
 */
export const createSampleSource = ({ now, ...options }: SampleOptions & { now: () => number }): EventSource => {
  let made: SampleOrg | null = null;
  const org = (): SampleOrg => {
    made ??= createSampleOrg(options);
    return made;
  };
  return {
    async fetchPage({ cursor, from, to, limit, signal }) {
      signal.throwIfAborted();
      const present = now();
      const start = Math.floor(from ?? present - retention);
      const place = cursor === null ? { after: { processedAt: start, id: '' }, to: to ?? null } : read(cursor);
      const page = takePage((begin, end) => placedBetween(org(), begin, end), {
        from: place.after.processedAt,
        to: Math.min(place.to ?? present + 1, present + 1),
        order: 'asc',
        after: place.after,
        limit,
      });
      return {
        raw: page.map(({ event }) => JSON.stringify(event)),
        next: write({ ...place, after: page.at(-1) ?? place.after }),
        rate: { limit: requestsAMinute, remaining: requestsAMinute, resetAt: present + 60_000 },
      };
    },
    async fetchCatalogue(signal) {
      signal.throwIfAborted();
      return [...org().catalogue];
    },
    async fetchOrgName(signal) {
      signal.throwIfAborted();
      return org().name;
    },
  };
};
