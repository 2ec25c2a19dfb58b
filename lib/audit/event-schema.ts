import * as z from 'zod/mini';
import '../jitless';
import { timeOf } from './time';

/*
 * One entry of a page of audit events, as Atlassian sends it and with every deviation that was seen.
 *
 * Only the id, the time and the action must be there; all else may be missing or null. Unknown keys are let
 * pass (and live on in the untouched text). What comes out is even: texts are never missing, lists are lists.
 * This runs once per event, so its shapes are the cheap ones: plain objects and transforms, no unions.
 */

/** An id or the action: without it there is nothing to go by, so another kind of value is an issue. */
const word = z.transform((value: unknown, context): string => {
  if (typeof value === 'string') return value.trim();
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  context.issues.push({ code: 'invalid_type', expected: 'string', input: value });
  return '';
});

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? String(value) : '';
};

/** Names and places. One that is no text says nothing; the rest of the event still stands. */
const text = z.transform(textOf);

/** Epoch ms; NaN where there is no time that can be read. */
const moment = z.transform((value: unknown): number =>
  typeof value === 'string' || typeof value === 'number' ? timeOf(String(value).trim()) : Number.NaN,
);

/** Attributes of an entry, by name. They differ with each type of entry and product, so they stay unread. */
type Attributes = Readonly<Record<string, unknown>>;

const attributesOf = (value: unknown): Attributes =>
  typeof value === 'object' && value !== null ? (value as Attributes) : {};

const attributes = z.transform(attributesOf);

/** On what, whom or where. */
export interface ParsedEntry {
  id: string;
  type: string;
  attributes: Attributes;
}

/**
 * A list of entries; published samples also have one entry that stands alone, null, and nulls in the list.
 * Read in one go: each event has several, and a schema for each took half of the memory of understanding it.
 */
const entries = z.transform((value: unknown, context): ParsedEntry[] => {
  const read: ParsedEntry[] = [];
  if (value === undefined || value === null) return read;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (let index = 0; index < list.length; index++) {
    const entry = list[index];
    if (entry === null) continue;
    if (typeof entry === 'object' && !Array.isArray(entry)) {
      const { id, type, attributes } = entry as Partial<Record<keyof ParsedEntry, unknown>>;
      read.push({ id: textOf(id), type: textOf(type), attributes: attributesOf(attributes) });
    } else {
      context.issues.push({ code: 'invalid_type', expected: 'object', input: entry, path: [index] });
    }
  }
  return read;
});

/** An object of nothing but texts, or null; read in one go as well. */
const texts = <K extends string>(...keys: readonly K[]) =>
  z.transform((value: unknown, context): Record<K, string> | null => {
    if (value === undefined || value === null) return null;
    if (typeof value !== 'object' || Array.isArray(value)) {
      context.issues.push({ code: 'invalid_type', expected: 'object', input: value });
      return null;
    }
    const read = {} as Record<K, string>;
    for (const key of keys) read[key] = textOf((value as Partial<Record<K, unknown>>)[key]);
    return read;
  });

const actor = z.object({
  id: word,
  name: text,
  email: text,
  accountType: text,
  auth: texts('authType', 'tokenId', 'tokenLabel'),
  onBehalfOf: texts('id', 'name', 'email'),
  app: z.nullish(z.object({ id: text, type: text, attributes })),
});

const location = texts('ip', 'countryName', 'regionName', 'city');

/** One entry of a page; what it lacks of the optional is filled up. */
export const eventSchema = z.object({
  id: word,
  attributes: z.object({
    time: moment,
    processedAt: moment,
    action: word,
    actor: z.nullish(actor),
    context: entries,
    container: entries,
    location,
  }),
});

/** An event with its parts where they belong, not yet understood. */
export type ParsedEvent = z.infer<typeof eventSchema>;
export type ParsedActor = NonNullable<ParsedEvent['attributes']['actor']>;
