import * as z from 'zod/mini';
import '../jitless';
import type { Definition } from '../monitors/monitor';

/** When notifications of a monitor are kept back: until a moment (ms), and in hours of the week by the admin's clock. */
export interface Mute {
  until: number | null;
  weekly: QuietHours[];
}

/** Hours of some weekdays: 1 (Monday) – 7; `from` and `to` are minutes of the day, and `to` may be on the next day. */
export interface QuietHours {
  days: number[];
  from: number;
  to: number;
}

const minute = z.int().check(z.minimum(0), z.maximum(1440));

export const quietHours = z.object({
  days: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.maxLength(7)),
  from: minute,
  to: minute,
}) satisfies z.ZodMiniType<QuietHours>;

/** What the admin calls a monitor of their own, and writes about it. */
export interface OwnTexts {
  title: string;
  why: string;
  runbook: string;
}

/** One change of a monitor, kept with its date; `definition` is what it was from then on. */
export interface MonitorVersion {
  version: number;
  at: number;
  what: 'created' | 'imported' | 'changed' | 'default' | 'on' | 'off';
  definition: Definition;
}

/** What is kept of one monitor: of a built-in once the admin has touched it, of the admin's own always. */
export interface MonitorSetting {
  id: string;
  on: boolean;
  /** Since when it may notify, ms: when it was last switched on, or its definition changed. Null: since its org is connected. */
  armedAt: number | null;
  /** Of a built-in, what differs from its default; of an own monitor, its whole definition. */
  changes: Partial<Definition>;
  /** Null for a built-in. */
  own: OwnTexts | null;
  mute: Mute;
  /** The oldest first; the last is what counts. Empty while a built-in is untouched. */
  versions: MonitorVersion[];
}
