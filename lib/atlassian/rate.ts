import type { FetchedPage } from '../sync/ports';

const minute = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/** How far our clock is ahead of Atlassian's, ms: its times are absolute, and a computer's clock may be wrong. */
function skew(headers: Headers, now: number): number {
  const there = Date.parse(headers.get('Date') ?? '');
  // Below that it is the answer's way through the network, and the header's missing milliseconds.
  return Number.isFinite(there) && Math.abs(now - there) > 2_000 ? now - there : 0;
}

/** A time as text (ISO 8601 with or without seconds and zone, an HTTP date, or UNIX seconds or ms) in ms; null if none. */
function timeOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text) < 1e11 ? Number(text) * 1000 : Number(text);
  const time = Date.parse(minute.test(text) ? `${text}Z` : text);
  return Number.isFinite(time) ? time : null;
}

const countOf = (text: string | null): number | null =>
  text !== null && /^\d+$/.test(text.trim()) ? Number(text) : null;

/** What the headers announce, in our clock's time. A reset comes as ISO 8601, seen with minute precision. */
export function rateOf(headers: Headers, now: number): FetchedPage['rate'] {
  const reset = timeOf(headers.get('X-RateLimit-Reset')?.trim() ?? '');
  return {
    limit: countOf(headers.get('X-RateLimit-Limit')),
    remaining: countOf(headers.get('X-RateLimit-Remaining')),
    resetAt: reset === null ? null : reset + skew(headers, now),
  };
}

/** Until when to stay away, ms: `Retry-After` (seconds or an HTTP date), else the announced reset; null where neither. */
export function retryAt(headers: Headers, now: number): number | null {
  const after = headers.get('Retry-After')?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(after)) return now + Math.ceil(Number(after) * 1000);
  const date = timeOf(after);
  if (date !== null) return date + skew(headers, now);
  return rateOf(headers, now).resetAt;
}
