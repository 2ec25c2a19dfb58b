import * as z from 'zod/mini';
import '../jitless';
import type { Exclusion } from '../alerts/exclusion';

/** The most exclusions that are kept. */
export const mostExclusions = 500;

const text = (most: number) => z.string().check(z.maxLength(most));

const schema = z.object({
  id: z.string().check(z.minLength(1)),
  kind: z.enum(['people', 'ip-ranges', 'countries', 'apps', 'filter']),
  values: z.array(text(500)).check(z.maxLength(5_000)),
  // It may have been written by another version of ours, and not be understood any more.
  filter: z.string(),
  monitors: z.nullable(z.array(text(200))),
  reason: text(5_000),
  createdAt: z.number(),
  expiresAt: z.nullable(z.number()),
}) satisfies z.ZodMiniType<Exclusion>;

export interface CheckedExclusions {
  /** In the order in which they were made. */
  exclusions: Exclusion[];
  /** What was stored and is no exclusion; it is kept as it is. */
  broken: unknown[];
}

/** Whatever was stored, as exclusions and what is none. */
export function checkExclusions(stored: unknown): CheckedExclusions {
  if (stored === null || stored === undefined) return { exclusions: [], broken: [] };
  const exclusions = new Map<string, Exclusion>();
  const broken: unknown[] = [];
  for (const each of Array.isArray(stored) ? stored : [stored]) {
    const parsed = z.safeParse(schema, each);
    if (parsed.success && !exclusions.has(parsed.data.id)) exclusions.set(parsed.data.id, parsed.data);
    else broken.push(each);
  }
  return { exclusions: [...exclusions.values()], broken };
}
