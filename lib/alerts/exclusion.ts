/**
 * Events that do not count: for one monitor, some, or all. `filter` is what it comes down to, in JQL; `kind` and
 * `values` are how the admin said it, so that the form can show it again.
 */
export interface Exclusion {
  id: string;
  kind: 'people' | 'ip-ranges' | 'countries' | 'apps' | 'filter';
  values: string[];
  filter: string;
  /** Ids of monitors; null for all. */
  monitors: string[] | null;
  reason: string;
  createdAt: number;
  /** Events from then on count again, ms; null for never. */
  expiresAt: number | null;
}
