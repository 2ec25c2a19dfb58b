import type { Column } from '../columns';

/** A database as some version of it was, and what today's code must see in it. */
export interface UpgradeFixture {
  version: number;
  /** Every table of that version, in Dexie's notation. Never changed once the version is out. */
  stores: Record<string, string>;
  /** Their records. */
  records: Record<string, readonly unknown[]>;
  expected: {
    /** By time. */
    rows: readonly { at: number; org: string; payload: string; values: Partial<Record<Column, string>> }[];
    labels: Partial<Record<Column, readonly string[]>>;
    details: Partial<Record<Column, readonly string[]>>;
    records: readonly unknown[];
    quarantine: readonly unknown[];
    catalogue: readonly string[];
    corrections: readonly (readonly [string, string])[];
  };
}
