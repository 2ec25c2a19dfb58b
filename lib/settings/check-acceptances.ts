import * as z from 'zod/mini';
import '../jitless';
import type { Acceptance } from '../risk/acceptance';
import { signalIds } from '../risk/finding';

/** The most accepted findings that are kept. */
export const mostAcceptances = 2_000;

const text = (most: number) => z.string().check(z.maxLength(most));

const schema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  org: text(64),
  person: text(200),
  signal: z.enum(signalIds),
  value: z.nullable(text(1_000)),
  from: z.number(),
  until: z.number(),
  reason: text(5_000),
  acceptedAt: z.number(),
}) satisfies z.ZodMiniType<Acceptance>;

export interface CheckedAcceptances {
  /** In the order in which they were made. */
  acceptances: Acceptance[];
  /** What was stored and is none; it is kept as it is. */
  broken: unknown[];
}

/** Whatever was stored, as accepted findings and what is none. */
export function checkAcceptances(stored: unknown): CheckedAcceptances {
  if (stored === null || stored === undefined) return { acceptances: [], broken: [] };
  const acceptances = new Map<string, Acceptance>();
  const broken: unknown[] = [];
  for (const each of Array.isArray(stored) ? stored : [stored]) {
    const parsed = z.safeParse(schema, each);
    if (parsed.success && !acceptances.has(parsed.data.id)) acceptances.set(parsed.data.id, parsed.data);
    else broken.push(each);
  }
  return { acceptances: [...acceptances.values()], broken };
}
