import { plain, type Reply } from './reply';

/** Requests a minute to each path, where an organization's settings do not say otherwise. */
export const pathLimits = { events: 10, 'event-actions': 10, event: 60, orgs: 60 } as const;

export interface RateLimiter {
  /** Counts a request; the headers to send along, and a refusal where it was one too many. */
  count(
    key: string,
    rate: { announced: number | null; enforced: boolean },
    limit: number,
    now: number,
  ): {
    headers: Record<string, string>;
    refusal: Reply | null;
  };
  /** All requests counted so far. */
  total(): number;
}

const minute = 60_000;

/** Atlassian's reset has the precision of a minute, and no seconds. */
const minuteText = (at: number): string => `${new Date(at).toISOString().slice(0, 16)}Z`;

/** Counts requests in whole minutes of the clock. */
export const createRateLimiter = (): RateLimiter => {
  const counts = new Map<string, { from: number; count: number }>();
  let all = 0;
  return {
    count(key, { announced, enforced }, limit, now) {
      const from = Math.floor(now / minute) * minute;
      const known = counts.get(key);
      const entry = known?.from === from ? known : { from, count: 0 };
      entry.count++;
      all++;
      counts.set(key, entry);
      const headers: Record<string, string> =
        announced === null
          ? {}
          : {
              'x-ratelimit-limit': String(limit),
              'x-ratelimit-remaining': String(Math.max(0, limit - entry.count)),
              'x-ratelimit-reset': minuteText(from + minute),
            };
      const refused = enforced && entry.count > limit;
      return { headers, refusal: refused ? plain(429, 'Rate limit exceeded') : null };
    },
    total: () => all,
  };
};
