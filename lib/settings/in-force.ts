import type { BuiltIn, Monitor } from '../monitors/monitor';
import { definitionOf } from './definition';
import type { MonitorSetting, Mute, OwnTexts } from './monitor-setting';

/** A monitor as it counts at this moment: its default, what the admin has made of it, and whether it is on. */
export interface InForce {
  monitor: Monitor;
  on: boolean;
  /** See MonitorSetting. */
  armedAt: number | null;
  /** 1 for a built-in that was never touched; counted up by every change that is kept. */
  version: number;
  /** Null for a built-in, whose texts are in the locales. */
  own: OwnTexts | null;
  mute: Mute;
  /** Null for an own monitor. */
  builtIn: BuiltIn | null;
  /** Whether a built-in is not as it was brought. */
  changed: boolean;
}

export const neverMute: Mute = { until: null, weekly: [] };

/** The setting of a built-in that nobody has touched: the seed's seven are on. */
export const untouched = ({ id, area }: Pick<BuiltIn, 'id' | 'area'>): MonitorSetting => ({
  id,
  on: area === 'seed',
  armedAt: null,
  changes: {},
  own: null,
  mute: neverMute,
  versions: [],
});

/**
 * All monitors, built-ins in their order and then the admin's own. What is stored of a built-in that is none any more
 * counts for nothing, and so does an own monitor without a whole definition.
 */
export function inForce(settings: readonly MonitorSetting[], builtIns: readonly BuiltIn[]): InForce[] {
  const stored = new Map(settings.map((setting) => [setting.id, setting]));
  const brought = builtIns.map((builtIn) => forced(stored.get(builtIn.id) ?? untouched(builtIn), builtIn));
  const own = settings.filter((setting) => setting.own !== null).map((setting) => forced(setting, null));
  return [...brought, ...own].filter((each) => each !== null);
}

function forced(setting: MonitorSetting, builtIn: BuiltIn | null): InForce | null {
  const { id, on, armedAt, changes, own, mute, versions } = setting;
  const definition = { ...(builtIn ?? versions.at(-1)?.definition), ...changes };
  if (!isWhole(definition)) return null;
  return {
    monitor: { id, ...definitionOf(definition) },
    on,
    armedAt,
    version: versions.at(-1)?.version ?? 1,
    own: builtIn ? null : own,
    mute,
    builtIn,
    changed: builtIn !== null && Object.keys(changes).length > 0,
  };
}

const needed = ['filter', 'groupBy', 'trigger', 'thresholds', 'window', 'recovery'] as const;

const isWhole = (definition: Partial<Monitor>): definition is Monitor => needed.every((field) => field in definition);
