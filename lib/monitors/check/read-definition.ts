import * as z from 'zod/mini';
import '../../jitless';
import { fields } from '../../filter/filter';
import type { Definition } from '../monitor';
import type { DefinitionProblem } from './definition-problem';

const field = z.enum(fields);
const valueField = z.enum([...fields, 'ip-range']);
const learn = z.strictObject({ events: z.number(), ms: z.number() });
const step = z.strictObject({ filter: z.string(), atLeast: z.number(), groupBy: z.optional(field) });

const trigger = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count') }),
  z.strictObject({ kind: z.literal('distinct'), field: valueField }),
  z.strictObject({ kind: z.literal('missing'), usual: z.boolean() }),
  z.strictObject({ kind: z.literal('first-seen'), field: valueField, memory: z.number(), learn }),
  z.strictObject({ kind: z.literal('sequence'), steps: z.array(step) }),
  z.strictObject({ kind: z.literal('logins'), ends: z.string(), longestSession: z.nullable(z.number()) }),
  z.strictObject({ kind: z.literal('dormant') }),
  z.strictObject({ kind: z.literal('travel') }),
  z.strictObject({ kind: z.literal('unusual-hour'), memory: z.number(), learn }),
  z.strictObject({ kind: z.literal('surge'), memory: z.number(), z: z.number() }),
  z.strictObject({ kind: z.literal('collection'), of: z.enum(['failing', 'key-expires', 'log-empty']) }),
]);

/** A definition as it is stored and written into files. What it does not know it refuses. */
export const definitionSchema = z.strictObject({
  filter: z.string(),
  groupBy: z.nullable(field),
  trigger,
  thresholds: z.strictObject({
    critical: z.optional(z.number()),
    warning: z.optional(z.number()),
    info: z.optional(z.number()),
  }),
  window: z.number(),
  recovery: z.nullable(z.number()),
  among: z.optional(z.string()),
  self: z.optional(z.boolean()),
}) satisfies z.ZodMiniType<Definition>;

/** What became of something that should be a definition. */
export type ReadDefinition =
  | { ok: true; definition: Definition }
  | { ok: false; problems: readonly DefinitionProblem[] };

/**
 * Reads a definition out of JSON of whatever origin. It looks at the shape alone, and says of each field that is wrong,
 * missing or unknown where it is; `checkDefinition` says whether the definition makes sense.
 */
export function readDefinition(json: unknown): ReadDefinition {
  const read = z.safeParse(definitionSchema, json);
  if (read.success) return { ok: true, definition: read.data };
  return { ok: false, problems: read.error.issues.flatMap((issue) => problemsOf(issue, json)) };
}

type Issue = z.core.$ZodIssue;

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  );

const valueAt = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    json,
  );

function problemsOf(issue: Issue, json: unknown): DefinitionProblem[] {
  const place = pathText(issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      id: 'unknown-field',
      place: pathText([...issue.path, key]),
      filled: { field: key },
    }));
  if (issue.path.length === 0) return [{ id: 'not-a-definition', place, filled: {} }];
  const value = valueAt(json, issue.path);
  if (issue.code === 'invalid_union') {
    const kind = typeof value === 'object' && value !== null ? 'kind' in value : typeof value === 'string';
    return [{ id: kind ? 'unknown-choice' : 'missing-field', place, filled: { value: shown(value) } }];
  }
  if (value === undefined) return [{ id: 'missing-field', place, filled: {} }];
  if (issue.code === 'invalid_value') return [{ id: 'unknown-choice', place, filled: { value: shown(value) } }];
  return [{ id: 'wrong-type', place, filled: { value: shown(value) } }];
}

/** A value as it stands in the file, as much of it as a sentence can hold. */
const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
