import { dayMs } from '../../lib/durations';
import type { Connection } from '../../lib/settings/connection';
import type { InForce } from '../../lib/settings/in-force';
import type { Tally } from './tally';

/** How a monitor stands, the most pressing first. Times in ms. */
export type RowState =
  | { kind: 'failing'; said: string }
  | { kind: 'needs-list' }
  | { kind: 'no-action' }
  /** `armed`: since when it would fire if it occurred; null where it is off. */
  | { kind: 'never-occurred'; armed: { since: number | null } | null }
  | { kind: 'armed'; since: number | null }
  | { kind: 'off' };

/** Since when a monitor may notify: it was switched on, and there was an org. The sample counts as there a day before. */
export const armedSince = (armedAt: number | null, connections: readonly Connection[]): number | null => {
  if (connections.length === 0) return armedAt;
  const connected = connections.map(({ kind, connectedAt }) => (kind === 'sample' ? connectedAt - dayMs : connectedAt));
  return Math.max(armedAt ?? 0, Math.min(...connected));
};

/** What is to be said of a monitor. That it cannot fire concerns also who thinks of switching it on. */
export const rowState = (
  { on, armedAt }: Pick<InForce, 'on' | 'armedAt'>,
  said: string | undefined,
  tally: Tally | undefined,
  connections: readonly Connection[],
): RowState => {
  const failed = (on ? said : undefined) ?? (tally?.failed || undefined);
  if (failed !== undefined) return { kind: 'failing', said: failed };
  const armed = on ? { since: armedSince(armedAt, connections) } : null;
  if (tally?.reach === 'never-occurred') return { kind: 'never-occurred', armed };
  if (tally && tally.reach !== 'occurs') return { kind: tally.reach };
  return armed ? { kind: 'armed', ...armed } : { kind: 'off' };
};
