import type { AuditEvent } from '../../lib/audit/event';
import { understand } from '../../lib/audit/understand';
import { rawEventsOf } from '../../lib/monitors/examples/raw-events';
import type { Example } from '../../lib/monitors/monitor';

/** The moment at which a told story begins; what is shown is the time since. */
const startAt = Date.UTC(2026, 0, 5, 9);

/** One line of an example: an event, and how many like it follow each other. */
export interface ExampleLine {
  event: AuditEvent;
  /** After the beginning of the story, ms: the first, and the last of those like it. */
  after: number;
  until: number;
  count: number;
}

const same = (a: AuditEvent, b: AuditEvent): boolean =>
  a.action === b.action &&
  a.actor.id === b.actor.id &&
  a.target?.id === b.target?.id &&
  a.country === b.country &&
  a.ip === b.ip &&
  a.outcome === b.outcome;

/** An example as events, understood as live ones are; those that only repeat the one before are told with it. */
export const exampleLines = (example: Example): ExampleLine[] => {
  const lines: ExampleLine[] = [];
  for (const raw of rawEventsOf(example, startAt)) {
    const understood = understand(raw, startAt);
    if (!understood.ok) continue;
    const { event } = understood;
    const last = lines.at(-1);
    const after = event.at - startAt;
    if (last && same(last.event, event)) {
      last.count++;
      last.until = after;
    } else lines.push({ event, after, until: after, count: 1 });
  }
  return lines;
};
