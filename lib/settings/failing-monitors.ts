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
  /** The version that threw (see InForce). Another one is tried again; null: any is. */
  version: number | null;
  /** By org: the event time of the oldest event that it has not been shown since it threw, ms. */
  missed: Readonly<Record<string, number>>;
}

/** By the monitor's id. */
export type Failing = Readonly<Record<string, FailingMonitor>>;

const longestSaid = 500;

const schema = z.object({
  at: z.number(),
  said: z.string(),
  version: z.nullable(z.number()),
  missed: z._default(z.record(z.string(), z.number()), {}),
});

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

const change = (id: string, to: (before: FailingMonitor | undefined) => FailingMonitor | undefined): Promise<void> =>
  inTurn('failing-monitors', async () => {
    const { [id]: before, ...others } = await readFailing();
    const after = to(before);
    if (after !== before) await item.setValue(after ? { ...others, [id]: after } : others);
  });

/** Keeps that a monitor threw; the first time of a version is what counts. */
export const reportFailing = (id: string, failure: Omit<FailingMonitor, 'missed'>): Promise<void> =>
  change(id, (before) =>
    before?.version === failure.version
      ? before
      : { ...failure, said: failure.said.slice(0, longestSaid), missed: before?.missed ?? {} },
  );

/** Keeps that a monitor that threw has not been shown an org's events from `from` on (event time, ms). */
export const noteMissed = (id: string, org: string, from: number): Promise<void> =>
  change(id, (before) =>
    before && from < (before.missed[org] ?? Number.POSITIVE_INFINITY)
      ? { ...before, missed: { ...before.missed, [org]: from } }
      : before,
  );

/** A monitor has been shown what it had missed of an org. */
export const forgetMissed = (id: string, org: string): Promise<void> =>
  change(id, (before) => {
    if (!before) return before;
    const { [org]: _, ...missed } = before.missed;
    return Object.keys(missed).length > 0 ? { ...before, missed } : undefined;
  });

/** Lets a monitor run again; what it has missed stays known until it has been shown it. */
export const clearFailing = (id: string): Promise<void> =>
  change(id, (before) => (before && Object.keys(before.missed).length > 0 ? { ...before, version: null } : undefined));
