import * as z from 'zod/mini';
import { storage } from '#imports';
import '../jitless';
import { inTurn } from './in-turn';

/** A monitor that threw: it is left alone as long as it is of this version. */
export interface FailingMonitor {
  /** When it was found out, ms. */
  at: number;
  /** What was thrown, shortened; for people who mend or report it. */
  said: string;
  /** The version that threw (see InForce). Another one is tried again. */
  version: number;
}

/** By the monitor's id. */
export type Failing = Readonly<Record<string, FailingMonitor>>;

const longestSaid = 500;

const schema = z.object({ at: z.number(), said: z.string(), version: z.number() });

const item = storage.defineItem<unknown>('local:failingMonitors', { version: 1 });

/** The monitors that threw. An entry that is none is as good as none: the monitor is tried again. */
export async function readFailing(): Promise<Failing> {
  const stored = await item.getValue();
  if (typeof stored !== 'object' || stored === null) return {};
  const entries = Object.entries(stored).flatMap(([id, each]) => {
    const parsed = z.safeParse(schema, each);
    return parsed.success ? [[id, parsed.data] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Calls back after each change, in any context. Answers how to stop. */
export const watchFailing = (onChange: () => void): (() => void) => item.watch(() => onChange());

/** Whether a monitor is to be left alone: it threw, and has not been changed since. */
export const isFailing = (failing: Failing, { monitor, version }: { monitor: { id: string }; version: number }) =>
  failing[monitor.id]?.version === version;

/** Keeps that a monitor threw; the first time of a version is what counts. */
export const reportFailing = (id: string, failure: FailingMonitor): Promise<void> =>
  inTurn('failing-monitors', async () => {
    const present = await readFailing();
    if (present[id]?.version === failure.version) return;
    await item.setValue({ ...present, [id]: { ...failure, said: failure.said.slice(0, longestSaid) } });
  });

/** Lets a monitor run again. */
export const clearFailing = (id: string): Promise<void> =>
  inTurn('failing-monitors', async () => {
    const { [id]: before, ...others } = await readFailing();
    if (before) await item.setValue(others);
  });
