import * as z from 'zod/mini';
import '../jitless';
import { definitionSchema } from './check-definition';
import { type MonitorSetting, quietHours } from './monitor-setting';

/** The most monitors of their own that an admin may have. */
export const mostOwnMonitors = 500;

/** The most versions that are kept of one monitor; the oldest go. */
export const mostVersions = 200;

/** The most characters of an own monitor's title, and of what is written about it. */
export const longestTitle = 100;
export const longestText = 5_000;

/** An own monitor's id begins so, and no built-in's does. */
export const ownPrefix = 'own-';

const time = z.number();

export const muteSchema = z.object({
  until: z.nullable(time),
  weekly: z.array(quietHours).check(z.maxLength(20)),
});

const version = z.object({
  version: z.int().check(z.minimum(1)),
  at: time,
  what: z.enum(['created', 'imported', 'changed', 'default', 'on', 'off']),
  definition: definitionSchema,
});

const setting = z
  .object({
    id: z.string().check(z.minLength(1), z.maxLength(200)),
    on: z.boolean(),
    armedAt: z.nullable(time),
    changes: z.partial(definitionSchema),
    own: z.nullable(
      z.object({
        title: z.string().check(z.maxLength(longestTitle)),
        why: z.string().check(z.maxLength(longestText)),
        runbook: z.string().check(z.maxLength(longestText)),
      }),
    ),
    mute: muteSchema,
    versions: z.array(version).check(z.maxLength(mostVersions)),
  })
  .check(
    // A built-in has no texts of its own, and an own monitor is nothing without a definition.
    z.refine(({ id, own }) => id.startsWith(ownPrefix) === (own !== null)),
    z.refine(({ own, changes }) => own === null || z.safeParse(definitionSchema, changes).success),
  ) satisfies z.ZodMiniType<MonitorSetting>;

export interface CheckedMonitors {
  /** In the order in which they were first touched or made. */
  settings: MonitorSetting[];
  /** What was stored and is no setting; it is kept as it is. */
  broken: unknown[];
}

/** Whatever was stored, as settings of monitors and what is none. */
export function checkMonitors(stored: unknown): CheckedMonitors {
  if (stored === null || stored === undefined) return { settings: [], broken: [] };
  const settings = new Map<string, MonitorSetting>();
  const broken: unknown[] = [];
  for (const each of Array.isArray(stored) ? stored : [stored]) {
    const parsed = z.safeParse(setting, each);
    if (parsed.success && !settings.has(parsed.data.id)) settings.set(parsed.data.id, parsed.data);
    else broken.push(each);
  }
  return { settings: [...settings.values()], broken };
}
