import * as z from 'zod/mini';
import '../jitless';
import { severities } from '../monitors/monitor';
import { signalIds } from '../risk/finding';
import { mostOff } from './badge-choice';
import { quietHours } from './monitor-setting';
import { defaultPreferences, type Preferences } from './preferences';

const texts = z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(1000));

const range = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);
const isRange = (text: string) => z.safeParse(range, text.replace(/\/0+(?=\d)/, '/')).success;

/** Addresses, or ranges of them (CIDR). */
const ranges = z.array(z.string().check(z.maxLength(200), z.refine(isRange))).check(z.maxLength(1000));

/** By how much odds are multiplied. */
const criticality = z.number().check(z.minimum(0.25), z.maximum(4));

/** One schema a field, so that a broken one costs only itself. */
const fields = {
  theme: z.enum(['system', 'light', 'dark']),
  pollMinutes: z.int().check(z.minimum(1), z.maximum(60)),
  retentionDays: z.nullable(z.int().check(z.minimum(1), z.maximum(3650))),
  riskyCountries: z.array(z.string().check(z.regex(/^[A-Z]{2}$/))),
  popupDashboard: z.enum(['overview', 'products', 'user-activity']),
  csvBom: z.boolean(),
  explorerColumns: z.nullable(z.array(z.string()).check(z.minLength(1), z.maxLength(100))),
  filterAsText: z.boolean(),
  breakGlassAccounts: texts,
  adminRanges: ranges,
  vpnRanges: ranges,
  officeRanges: ranges,
  keepUnseenAlerts: z.boolean(),
  notifications: z.object({
    on: z.boolean(),
    least: z.enum(severities),
    quiet: z.array(quietHours).check(z.maxLength(20)),
  }),
  risk: z.object({
    halfLifeDays: z.number().check(z.minimum(1), z.maximum(90)),
    weights: z.partialRecord(z.enum(signalIds), z.number().check(z.minimum(0), z.maximum(2))),
    roles: z.object({ 'org-admin': criticality, admin: criticality }),
  }),
  badges: z.object({
    on: z.boolean(),
    // Whatever an address holds: else one odd page that is switched off would cost all that was chosen.
    off: z.array(z.string().check(z.regex(/^[os]\/.{1,64}$/s))).check(z.maxLength(mostOff)),
    unknown: z.enum(['nothing', 'no-events']),
  }),
} satisfies { [F in keyof Preferences]: z.ZodMiniType<Preferences[F]> };

export interface CheckedPreferences {
  preferences: Preferences;
  /** Fields that were stored and could not be used; the default stands in for them. */
  broken: (keyof Preferences)[];
}

/** Whatever was stored, as preferences: an absent or broken field is the default's. */
export function checkPreferences(stored: unknown): CheckedPreferences {
  const given: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const broken: (keyof Preferences)[] = [];
  const use = <F extends keyof Preferences>(field: F): Preferences[F] => {
    if (given[field] === undefined) return defaultPreferences[field];
    const parsed = z.safeParse(fields[field], given[field]);
    if (parsed.success) return parsed.data as Preferences[F];
    broken.push(field);
    return defaultPreferences[field];
  };
  const preferences: Preferences = {
    theme: use('theme'),
    pollMinutes: use('pollMinutes'),
    retentionDays: use('retentionDays'),
    riskyCountries: use('riskyCountries'),
    popupDashboard: use('popupDashboard'),
    csvBom: use('csvBom'),
    explorerColumns: use('explorerColumns'),
    filterAsText: use('filterAsText'),
    breakGlassAccounts: use('breakGlassAccounts'),
    adminRanges: use('adminRanges'),
    vpnRanges: use('vpnRanges'),
    officeRanges: use('officeRanges'),
    keepUnseenAlerts: use('keepUnseenAlerts'),
    notifications: use('notifications'),
    risk: use('risk'),
    badges: use('badges'),
  };
  return { preferences, broken };
}
