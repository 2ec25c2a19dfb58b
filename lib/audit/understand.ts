import type { core } from 'zod/mini';
import { dayMs } from '../durations';
import type { QuarantinedEvent, Understood } from './event';
import { eventSchema, type ParsedEvent } from './event-schema';
import { toAuditEvent } from './to-audit-event';

/** Characters. An event of a megabyte (a long list of settings) is a normal one. */
const longest = 4 * 1024 * 1024;
/** Atlassian was founded in 2002: nothing in its logs can be older. */
const earliest = Date.UTC(2002, 0, 1);
/** Clocks differ; a day covers any of them, and any zone that was left out. */
const tolerance = dayMs;

type Reason = QuarantinedEvent['reason'];

/** Parts whose oddness has a reason of its own. */
const reasonAt: Readonly<Record<string, Reason>> = { id: 'no-id', 'attributes.action': 'no-action' };

const missingIn = ({ id, attributes }: ParsedEvent, receivedAt: number): [Reason, string] | null => {
  if (id === '') return ['no-id', 'id: expected a text'];
  const at = attributes.time;
  if (Number.isNaN(at)) return ['no-time', 'attributes.time: expected a date and time'];
  if (at < earliest) return ['implausible-time', 'attributes.time: expected no earlier than 2002'];
  if (at > receivedAt + tolerance) {
    return [
      'implausible-time',
      `attributes.time: expected no later than a day after ${new Date(receivedAt).toISOString()}`,
    ];
  }
  return attributes.action === '' ? ['no-action', 'attributes.action: expected a text'] : null;
};

/** Where the schema was not met and what it asked for, from its first issue. */
const unmet = ({ issues: [issue] }: core.$ZodError): [Reason, string] => {
  const path = issue?.path.join('.') ?? '';
  const expected = issue?.code === 'invalid_type' ? `expected ${issue.expected}` : 'another kind of value was expected';
  return [reasonAt[path] ?? 'unexpected-shape', `${path}: ${expected}`];
};

/**
 * Understands one entry of a page.
 *
 * @param raw the JSON text of the entry, which is kept untouched whatever becomes of it
 * @param receivedAt when it came in, ms: nothing can have happened more than a day later
 * @returns the event, or why it was set aside. Never throws. What an event lacks of the optional is no reason.
 */
export const understand = (raw: string, receivedAt: number): Understood => {
  const setAside = (reason: Reason, detail: string): Understood => ({
    ok: false,
    quarantined: { raw, reason, detail },
  });
  if (raw.length > longest) {
    return setAside('too-large', `expected at most ${longest} characters, got ${raw.length}`);
  }

  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (error) {
    // Its message quotes from the text, which is at hand anyway.
    return setAside('not-an-object', error instanceof SyntaxError ? 'expected JSON' : 'expected readable text');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return setAside('not-an-object', 'expected an object');
  }

  const parsed = eventSchema.safeParse(value);
  if (!parsed.success) return setAside(...unmet(parsed.error));
  const missing = missingIn(parsed.data, receivedAt);
  return missing ? setAside(...missing) : { ok: true, event: toAuditEvent(parsed.data), raw };
};
