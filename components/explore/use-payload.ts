import { useEffect, useState } from 'react';
import type { EventRow } from '../../lib/query/query';
import type { StoreReader } from '../../lib/store/event-store';
import { sameEvent } from './find-row';

/** The untouched JSON of an event on its way. */
export type Payload = { state: 'reading' } | { state: 'read'; raw: string } | { state: 'failed' };

/** Who goes through events with a key held down does not read each of them, ms. */
const patience = 50;

const reading: Payload = { state: 'reading' };

/**
 * The JSON of an event. A row that was moved within the store is the same event: its JSON stays, and is only read from
 * the new place where it could not be read from the old one.
 */
export const usePayload = (event: EventRow | null, reader: Pick<StoreReader, 'payload'>): Payload => {
  const [held, setHeld] = useState<{ event: EventRow; payload: Payload } | null>(null);
  const known = event && held && sameEvent(held.event, event) ? held.payload : reading;
  const needed = event !== null && known.state !== 'read';
  const place = event ? `${event.ref.segment}/${event.ref.row}` : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: an event that stands at the same place is the same
  useEffect(() => {
    if (!event || !needed) return;
    let closed = false;
    const show = (payload: Payload) => {
      if (!closed) setHeld({ event, payload });
    };
    const timer = setTimeout(() => {
      reader.payload(event.ref).then(
        (raw) => show({ state: 'read', raw }),
        () => show({ state: 'failed' }),
      );
    }, patience);
    return () => {
      closed = true;
      clearTimeout(timer);
    };
  }, [place, needed, reader]);
  return known;
};
