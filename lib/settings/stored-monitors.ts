import { storage } from '#imports';
import type { Definition } from '../monitors/monitor';
import { builtInOf } from '../monitors/pack/all';
import {
  type CheckedMonitors,
  checkMonitors,
  longestText,
  longestTitle,
  mostOwnMonitors,
  mostVersions,
  ownPrefix,
} from './check-monitors';
import { definitionOf, differencesFrom, isSame } from './definition';
import { neverMute, untouched } from './in-force';
import { inTurn } from './in-turn';
import type { MonitorSetting, MonitorVersion, Mute, OwnTexts } from './monitor-setting';

const item = storage.defineItem<unknown>('local:monitors', { version: 1 });

/** What is kept of all monitors that were touched; the others are as they were brought. See `inForce`. */
export const readMonitorSettings = async (): Promise<CheckedMonitors> => checkMonitors(await item.getValue());

/** Calls back after each change, in any context. Answers how to stop. */
export const watchMonitorSettings = (onChange: () => void): (() => void) => item.watch(() => onChange());

/** A monitor of the admin's own, to be. */
export interface NewMonitor {
  texts: OwnTexts;
  definition: Definition;
  on: boolean;
  mute?: Mute;
}

/** What may be changed of a monitor; `own` of the admin's own alone. */
export type MonitorChanges = Partial<Definition> & { own?: OwnTexts };

/** Switches monitors on, by which they are armed, or off; all in one write. Those that are so already stay as they are. */
export const switchMonitors = (ids: readonly string[], on: boolean, now: number): Promise<void> =>
  change((settings) => {
    for (const id of new Set(ids)) {
      const setting = settings.get(id);
      if (!setting || setting.on === on) continue;
      const armedAt = on ? laterOf(setting, now) : setting.armedAt;
      settings.set(id, withVersion({ ...setting, on, armedAt }, on ? 'on' : 'off', now));
    }
  });

/**
 * Changes a monitor's definition, which arms it anew, or an own monitor's texts, which does not. What is the same as
 * before is no change. False where there is no such monitor.
 */
export const changeMonitor = (id: string, { own, ...changes }: MonitorChanges, now: number): Promise<boolean> =>
  change((settings) => {
    const setting = settings.get(id);
    const present = setting && presentOf(setting);
    if (!setting || !present) return false;
    const texts = own && setting.own ? { ...setting, own: textsOf(own) } : setting;
    settings.set(id, redefined(texts, definitionOf({ ...present, ...changes }), 'changed', now));
    return true;
  });

/** Puts a built-in's definition back to what it was brought with. False where it is none. */
export const resetMonitor = (id: string, now: number): Promise<boolean> =>
  change((settings) => {
    const setting = settings.get(id);
    const builtIn = builtInOf(id);
    if (!setting || !builtIn) return false;
    settings.set(id, redefined(setting, definitionOf(builtIn), 'default', now));
    return true;
  });

/** Adds a monitor of the admin's own. Answers its id; null where there are too many. */
export const addOwn = async (own: NewMonitor, now: number): Promise<string | null> =>
  (await addAll([own], 'created', now))[0] ?? null;

/** Adds those read from a file, as many as there is room for, in one write. Answers their ids, in their order. */
export const importOwn = (list: readonly NewMonitor[], now: number): Promise<string[]> => addAll(list, 'imported', now);

/** Makes an own monitor of the present definition of any, switched off. Answers its id; null for none, or too many. */
export const duplicate = (id: string, texts: OwnTexts, now: number): Promise<string | null> =>
  change((settings) => {
    const setting = settings.get(id);
    const definition = setting && presentOf(setting);
    if (!definition || settings.own() >= mostOwnMonitors) return null;
    return added(settings, { texts, definition, on: false }, 'created', now);
  });

/** Removes a monitor of the admin's own, if it is there. Its alerts stay. */
export const removeOwn = (id: string): Promise<void> =>
  change((settings) => {
    if (id.startsWith(ownPrefix)) settings.delete(id);
  });

/** Keeps a monitor's notifications back; it goes on raising alerts. Not a change of the monitor. */
export const muteMonitor = (id: string, mute: Mute): Promise<boolean> =>
  change((settings) => {
    const setting = settings.get(id);
    if (!setting) return false;
    settings.set(id, { ...setting, mute });
    return true;
  });

/** Settings by id; a built-in that is untouched is there too, and is stored once it is set. */
interface Settings {
  get(id: string): MonitorSetting | undefined;
  set(id: string, setting: MonitorSetting): void;
  delete(id: string): void;
  own(): number;
}

const change = <T>(step: (settings: Settings) => T): Promise<T> =>
  inTurn('monitors', async () => {
    const { settings, broken } = await readMonitorSettings();
    const stored = new Map(settings.map((setting) => [setting.id, setting]));
    let isChanged = false;
    const answer = step({
      get(id) {
        const builtIn = builtInOf(id);
        return stored.get(id) ?? (builtIn && untouched(builtIn));
      },
      set(id, setting) {
        isChanged ||= !isSame(setting, stored.get(id));
        stored.set(id, setting);
      },
      delete(id) {
        isChanged = stored.delete(id) || isChanged;
      },
      own: () => [...stored.values()].filter(({ own }) => own !== null).length,
    });
    // What cannot be used is not ours to throw away: a later version may know it.
    if (isChanged) await item.setValue([...stored.values(), ...broken]);
    return answer;
  });

const addAll = (list: readonly NewMonitor[], what: 'created' | 'imported', now: number): Promise<string[]> =>
  change((settings) =>
    list.slice(0, Math.max(0, mostOwnMonitors - settings.own())).map((own) => added(settings, own, what, now)),
  );

function added(
  settings: Settings,
  { texts, definition, on, mute = neverMute }: NewMonitor,
  what: 'created' | 'imported',
  now: number,
): string {
  const id = `${ownPrefix}${crypto.randomUUID()}`;
  const changes = definitionOf(definition);
  const versions: MonitorVersion[] = [{ version: 1, at: now, what, definition: changes }];
  settings.set(id, { id, on, armedAt: now, changes, own: textsOf(texts), mute, versions });
  return id;
}

/** The whole definition that a setting stands for; null for what is stored of a built-in that is none any more. */
function presentOf({ id, own, changes }: MonitorSetting): Definition | null {
  const builtIn = builtInOf(id);
  if (builtIn) return definitionOf({ ...builtIn, ...changes });
  return own ? definitionOf(changes as Definition) : null;
}

function redefined(
  setting: MonitorSetting,
  definition: Definition,
  what: 'changed' | 'default',
  now: number,
): MonitorSetting {
  const present = presentOf(setting);
  if (!present || isSame(present, definition)) return setting;
  const builtIn = builtInOf(setting.id);
  const changes = builtIn ? differencesFrom(builtIn, definition) : definition;
  return withVersion({ ...setting, changes, armedAt: laterOf(setting, now) }, what, now);
}

function withVersion(setting: MonitorSetting, what: MonitorVersion['what'], now: number): MonitorSetting {
  const definition = presentOf(setting);
  if (!definition) return setting;
  const version = (setting.versions.at(-1)?.version ?? 1) + 1;
  return { ...setting, versions: [...setting.versions, { version, at: now, what, definition }].slice(-mostVersions) };
}

/** A clock that was set back arms nothing for a time that has been looked at. */
const laterOf = ({ armedAt }: MonitorSetting, now: number) => Math.max(armedAt ?? now, now);

const textsOf = ({ title, why, runbook }: OwnTexts): OwnTexts => ({
  title: title.trim().slice(0, longestTitle),
  why: why.trim().slice(0, longestText),
  runbook: runbook.trim().slice(0, longestText),
});
