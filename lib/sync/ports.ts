import type { CatalogueAction } from '../audit/event';

/** One page of events as it came, and where the next one begins. */
export interface FetchedPage {
  /** The entries of `data`, untouched and not yet understood, as JSON text each. */
  raw: readonly string[];
  /** `meta.next`; null or absent on the last page of some organizations. */
  next: string | null;
  /** What the answer's headers announce; null where they say nothing. */
  rate: { limit: number | null; remaining: number | null; resetAt: number | null };
}

/** What to ask for: where a cursor ended, or a window of time. */
export interface PageRequest {
  cursor: string | null;
  /** ms; given only where there is no cursor. */
  from?: number;
  to?: number;
  limit: number;
  signal: AbortSignal;
}

/**
 * Where events come from: Atlassian's admin API, or the sample organization. Every function throws a
 * `ProblemError`, and `CursorExpiredError` where Atlassian no longer knows a cursor.
 */
export interface EventSource {
  fetchPage(request: PageRequest): Promise<FetchedPage>;
  fetchCatalogue(signal: AbortSignal): Promise<CatalogueAction[]>;
  /** The org's name; null where the key may not read it. */
  fetchOrgName(signal: AbortSignal): Promise<string | null>;
}

/** Atlassian answered 400 ADMIN-400-1: go on by time instead. */
export class CursorExpiredError extends Error {
  override name = 'CursorExpiredError';
}

/** The clock; `sleep` ends early, without an error, when the signal is aborted. */
export interface Clock {
  now(): number;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}
