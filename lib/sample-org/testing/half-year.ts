import type { AuditEvent } from '../../audit/event';
import { understand } from '../../audit/understand';
import { dayMs } from '../../durations';
import { createSampleOrg } from '../sample-org';

/** The end of the half year, ms. */
export const anchorAt = Date.parse('2026-08-19T13:20:00Z');

let made: readonly AuditEvent[] | null = null;

/** The half year of the sample organization that users are shown, as it is understood. Made once; not to be changed. */
export function halfYear(): readonly AuditEvent[] {
  made ??= createSampleOrg({ seed: 'orgwatch', anchorAt })
    .eventsBetween(anchorAt - 180 * dayMs, anchorAt)
    .map((raw) => {
      const understood = understand(JSON.stringify(raw), anchorAt);
      if (!understood.ok) throw new Error(understood.quarantined.detail);
      return understood.event;
    });
  return made;
}
