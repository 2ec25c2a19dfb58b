import { atlassianKeepsDays } from '../durations';

/** How far back a backfill may go, days; Atlassian keeps no more than the last. */
export const depths = [7, 30, 90, atlassianKeepsDays] as const;

/** An org and how its events come in. The key is not here: the vault keeps it. */
export interface Connection {
  /** The organization's id, or `sample` for the organization that Orgwatch makes up. */
  org: string;
  /** As Atlassian gives it, or as the admin calls it. */
  name: string;
  kind: 'atlassian' | 'sample';
  /** ms */
  connectedAt: number;
  /** When the API key ends, ms; null where the admin did not say. */
  keyExpiresAt: number | null;
  /** How far the backfill goes, days. */
  depthDays: (typeof depths)[number];
}
