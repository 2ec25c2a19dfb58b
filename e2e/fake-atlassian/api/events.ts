import type { RawEvent } from '../../../lib/sample-org/raw-event';
import { takePage } from '../../../lib/sample-org/stream';
import type { Answered, Asked } from '../endpoint';
import { isPage } from '../endpoint';
import { errors, json } from '../reply';
import { answerPage } from './page-request';

/** Outside the stream an event does not say when it was processed. */
const unstreamed = (event: unknown): unknown => {
  if (typeof event !== 'object' || event === null || !('attributes' in event)) return event;
  const { processedAt: _, ...attributes } = event.attributes as RawEvent['attributes'];
  return { ...event, attributes };
};

const matcher = (query: URLSearchParams) => {
  const [action, actor, ip, q] = ['action', 'actor', 'ip', 'q'].map((name) => query.get(name));
  return (event: unknown): boolean => {
    const { attributes } = event as Partial<RawEvent>;
    return (
      (!action || attributes?.action === action) &&
      (!actor || attributes?.actor?.id === actor) &&
      (!ip || attributes?.location?.ip === ip) &&
      (!q || JSON.stringify(event).includes(q))
    );
  };
};

/** GET /v1/orgs/{orgId}/events: newest first, with filters. */
export const events = (asked: Asked): Answered => {
  const answered = answerPage(asked, 'desc', 30, matcher(asked.query));
  return isPage(answered) ? { ...answered, page: answered.page.map(unstreamed) } : answered;
};

/** GET /v1/orgs/{orgId}/events/{eventId} */
export const eventById = ({ org, now }: Asked, id: string): Answered => {
  const [found] = takePage((from, to) => (org.settings.empty ? [] : org.log.between(from, to)), {
    from: now - 180 * 86_400_000,
    to: now + 1,
    order: 'desc',
    after: null,
    limit: 1,
    accepts: ({ event }) => (event as Partial<RawEvent> | null)?.id === id,
  });
  return found ? json(200, { data: unstreamed(found.event) }) : errors('ADMIN-404-4', 'There is no such event');
};
