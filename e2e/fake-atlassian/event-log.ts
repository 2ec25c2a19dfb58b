import type { SampleOrg } from '../../lib/sample-org/sample-org';
import { placedBetween } from '../../lib/sample-org/source';
import { comparePositions, type Placed } from '../../lib/sample-org/stream';

/** An event as it goes over the wire: mostly an object, but the fake can be told to send anything. */
export type WireEvent = unknown;

/** The events of one organization, in the order in which they were processed. */
export interface EventLog {
  /** Processed in `from` ≤ t < `to` (ms), ascending. */
  between(from: number, to: number): Placed<WireEvent>[];
  /** Adds events, processed at `at` (ms). */
  push(events: readonly WireEvent[], at: number): void;
}

const idOf = (event: WireEvent): string =>
  typeof event === 'object' && event !== null && 'id' in event ? String(event.id) : '';

/** A log of what is pushed, on top of a sample organization where one is given. */
export const createEventLog = (sample: SampleOrg | null): EventLog => {
  const pushed: Placed<WireEvent>[] = [];
  return {
    between(from, to) {
      const own = pushed.filter(({ processedAt }) => processedAt >= from && processedAt < to);
      const made = sample ? placedBetween(sample, from, to) : [];
      return own.length === 0 ? made : [...made, ...own].sort(comparePositions);
    },
    push(events, at) {
      for (const event of events) {
        const serial = String(pushed.length).padStart(8, '0');
        // Events pushed together were processed together; a serial keeps their order and lets an id come twice.
        pushed.push({ processedAt: at, id: `~${serial}-${idOf(event)}`, event: stamped(event, at) });
      }
    },
  };
};

/** The stream says when an event was processed; what is pushed need not. */
const stamped = (event: WireEvent, at: number): WireEvent => {
  if (typeof event !== 'object' || event === null || !('attributes' in event)) return event;
  const { attributes } = event;
  if (typeof attributes !== 'object' || attributes === null || 'processedAt' in attributes) return event;
  return { ...event, attributes: { ...attributes, processedAt: new Date(at).toISOString() } };
};
