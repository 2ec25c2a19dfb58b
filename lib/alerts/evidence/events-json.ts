import type { EvidenceEvent } from './evidence';

/** A JSON array in which every event stands byte for byte as it was received. */
export const eventsJson = (events: readonly Pick<EvidenceEvent, 'raw'>[]): string =>
  events.length === 0 ? '[]\n' : `[\n${events.map(({ raw }) => raw).join(',\n')}\n]\n`;
