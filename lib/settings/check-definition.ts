import * as z from 'zod/mini';
import '../jitless';
import { type Definition, severities, type Trigger, type ValueField } from '../monitors/monitor';

type FieldId = Exclude<ValueField, 'ip-range'>;

/** As an object, so that the compiler says which is missing. */
const fieldIds: Record<FieldId, FieldId> = {
  org: 'org',
  action: 'action',
  activity: 'activity',
  actor: 'actor',
  'actor-type': 'actor-type',
  'auth-type': 'auth-type',
  token: 'token',
  product: 'product',
  target: 'target',
  scope: 'scope',
  site: 'site',
  country: 'country',
  region: 'region',
  city: 'city',
  ip: 'ip',
  outcome: 'outcome',
};

const field = z.enum(fieldIds);
const valueField = z.enum({ ...fieldIds, 'ip-range': 'ip-range' } as const);
const ms = z.number().check(z.minimum(0));
const jql = z.string();
const learn = z.object({ events: z.number(), ms });
const step = z.object({ filter: jql, atLeast: z.int().check(z.minimum(1)), groupBy: z.optional(field) });

const trigger = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('count') }),
  z.object({ kind: z.literal('distinct'), field: valueField }),
  z.object({ kind: z.literal('missing'), usual: z.boolean() }),
  z.object({ kind: z.literal('first-seen'), field: valueField, memory: ms, learn }),
  z.object({ kind: z.literal('sequence'), steps: z.array(step).check(z.minLength(1)) }),
  z.object({ kind: z.literal('logins'), ends: jql, longestSession: z.nullable(ms) }),
  z.object({ kind: z.literal('dormant') }),
  z.object({ kind: z.literal('travel') }),
  z.object({ kind: z.literal('unusual-hour'), memory: ms, learn }),
  z.object({ kind: z.literal('surge'), memory: ms, z: z.number() }),
  z.object({ kind: z.literal('collection'), of: z.enum(['failing', 'key-expires', 'log-empty']) }),
]) satisfies z.ZodMiniType<Trigger>;

const thresholds = z
  .partialRecord(z.enum(severities), z.number())
  .check(z.refine((given) => Object.keys(given).length > 0));

/**
 * A definition's shape, as it is stored. What it says may still make no sense (a filter that does not parse): that is
 * found where it is written, read from a file, or evaluated.
 */
export const definitionSchema = z.object({
  filter: jql,
  groupBy: z.nullable(field),
  trigger,
  thresholds,
  window: ms,
  recovery: z.nullable(ms),
  among: z.optional(jql),
  self: z.optional(z.boolean()),
}) satisfies z.ZodMiniType<Definition>;
