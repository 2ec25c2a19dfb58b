import { z } from './zod';

/**
 * One entry of a page of audit events, as Atlassian sends it and with every deviation that was seen.
 *
 * Only the id, the time and the action must be there; all else may be missing or null. Unknown keys are let
 * pass (and live on in the untouched text). What comes out is even: texts are never missing, lists are lists.
 * This runs once per event, so its shapes are the cheap ones: plain objects, no checks, few unions.
 */

/** Nothing to go by if this is of another kind than text: ids, times, the action. */
const word = z.pipe(
  z.nullish(z.union([z.string(), z.number()])),
  z.transform((value) => (value == null ? '' : String(value).trim())),
);

/** Names and places. One that is no text says nothing; the rest of the event still stands. */
const text = z.pipe(
  z.optional(z.unknown()),
  z.transform((value) => {
    if (typeof value === 'string') return value.trim();
    return typeof value === 'number' ? String(value) : '';
  }),
);

/** Attributes of an entry, by name. They differ with each type of entry and product, so they stay unread. */
const attributes = z.pipe(
  z.optional(z.unknown()),
  z.transform(
    (value): Readonly<Record<string, unknown>> =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {},
  ),
);

const named = z.object({ id: text, name: text, email: text });

const entry = z.object({ id: text, type: text, attributes });

/** A list of entries; published samples also have one entry that stands alone, null, and nulls in the list. */
const entries = z.pipe(
  z.nullish(z.union([z.array(z.nullable(entry)), entry])),
  z.transform((value) => {
    if (Array.isArray(value)) return value.filter((each) => each !== null);
    return value ? [value] : [];
  }),
);

const actor = z.object({
  id: word,
  name: text,
  email: text,
  type: text,
  accountType: text,
  auth: z.nullish(z.object({ authType: text, tokenId: text, tokenLabel: text })),
  onBehalfOf: z.nullish(named),
  app: z.nullish(z.object({ id: text, type: text, attributes })),
});

const location = z.object({ ip: text, countryName: text, regionName: text, city: text });

export const eventSchema = z.object({
  id: word,
  attributes: z.object({
    time: word,
    processedAt: text,
    action: word,
    actor: z.nullish(actor),
    context: entries,
    container: entries,
    location: z.nullish(location),
  }),
});

/** An event with its parts where they belong, not yet understood. */
export type ParsedEvent = z.infer<typeof eventSchema>;
export type ParsedActor = NonNullable<ParsedEvent['attributes']['actor']>;
export type ParsedEntry = ParsedEvent['attributes']['context'][number];
