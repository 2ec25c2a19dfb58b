import { ProblemError } from '../problems';
import type { Clock, FetchedPage } from './ports';

/** Lets one request after the other go, as fast as the other side allows. */
export interface Pacer {
  /**
   * Resolves when the next request may go, and counts it. Throws `rate-limited` with `until` where that is so
   * far off that the run had better end, and the signal's reason where it was aborted.
   */
  wait(signal: AbortSignal): Promise<void>;
  /** What an answer's headers announced. */
  observe(rate: FetchedPage['rate']): void;
  /** Atlassian said 429: no request before the time this answers (ms). `until` is what it asked for, if anything. */
  refuse(until: number | null): number;
}

/** Requests a minute where nothing is announced: Atlassian's limit for one path. */
const usualLimit = 50;
const window = 60_000;
/** A longer wait is not slept through: browsers end a background that does nothing for 30 s. */
export const longestSleep = 25_000;
const firstBackoff = 10_000;
const longestBackoff = 30 * 60_000;

/**
 * A sliding window: never more than the limit in any minute. A fifth of it may go at once, so that the first
 * pages are there quickly; the rest is spread over what is left of the minute.
 */
export function createPacer({ clock, random }: { clock: Clock; random(): number }): Pacer {
  let limit = usualLimit;
  let sent: number[] = [];
  let blockedUntil = 0;
  let refusals = 0;

  /** When the next request may go, ms. */
  function nextAt(now: number): number {
    sent = sent.filter((at) => at > now - window);
    const [oldest] = sent;
    const last = sent.at(-1);
    if (oldest === undefined || last === undefined || sent.length < Math.ceil(limit / 5)) return now;
    if (sent.length >= limit) return (sent[sent.length - limit] ?? oldest) + window;
    return last + Math.max(0, oldest + window - last) / (limit - sent.length + 1);
  }

  return {
    async wait(signal) {
      for (;;) {
        signal.throwIfAborted();
        const now = clock.now();
        const at = Math.max(nextAt(now), blockedUntil);
        if (at <= now) {
          sent.push(now);
          return;
        }
        if (at - now > longestSleep) throw new ProblemError('rate-limited', { until: Math.ceil(at) });
        await clock.sleep(Math.ceil(at - now), signal);
      }
    },

    observe(rate) {
      refusals = 0;
      if (rate.limit !== null && rate.limit > 0) limit = rate.limit;
      if (rate.remaining !== null && rate.remaining <= 0 && rate.resetAt !== null && rate.resetAt > clock.now()) {
        blockedUntil = Math.max(blockedUntil, rate.resetAt + jitter(random));
      }
    },

    refuse(until) {
      const now = clock.now();
      // A reset is announced by the minute and may lie behind us, or be refused again: then backing off gets us out.
      const backoff = now + Math.min(longestBackoff, firstBackoff * 2 ** refusals);
      const given = until !== null && until > now ? until : backoff;
      const asked = refusals < 3 ? given : Math.max(given, backoff);
      refusals++;
      blockedUntil = asked + jitter(random);
      return blockedUntil;
    },
  };
}

/** A second and up to two more, ms: two browsers with one key must not come back at the same moment. */
export const jitter = (random: () => number): number => 1_000 + Math.floor(random() * 2_000);

/** For a source that lies in this computer. */
export const unpaced: Pacer = {
  async wait(signal) {
    signal.throwIfAborted();
  },
  observe() {},
  refuse: (until) => until ?? 0,
};
