import { type BadEvent, badEvents, makeBadEvents } from './bad-events';
import { errors, plain, type Reply } from './reply';

/** The API's paths, as faults and the request log call them. */
export type PathName = 'orgs' | 'events-stream' | 'events' | 'event' | 'event-actions';

export type FaultKind =
  /** 429; `Retry-After` only where seconds are given. */
  | { kind: 'too-many-requests'; retryAfterSeconds?: number }
  | { kind: 'server-error'; status?: 500 | 502 | 503 | 504 }
  /** The answer comes as it should, but late. */
  | { kind: 'slow'; ms: number }
  /** The answer comes as it should, when the test says `release()`. */
  | { kind: 'hold' }
  /** The connection breaks in the middle of the answer. */
  | { kind: 'cut-off' }
  /** 200 with the login page of some proxy. */
  | { kind: 'html' }
  /** Bad events stand between the sound ones. */
  | { kind: 'malformed'; which?: readonly BadEvent[] }
  /** The last events of the page before come again, and the first of this page twice. */
  | { kind: 'duplicates' }
  /** 400 ADMIN-400-1 to a request with a cursor. */
  | { kind: 'cursor-expired' }
  /** 401 from now on. */
  | { kind: 'key-expired' };

export type Fault = FaultKind & {
  /** Only at this path; events-stream where nothing is said. */
  path?: PathName;
  /** Only for this organization. */
  orgId?: string;
  /** So many requests pass unharmed first. */
  after?: number;
  /** So many requests meet it; all, where nothing is said. */
  times?: number;
};

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** The first fault that this request meets. */
  meet(path: PathName, orgId: string | null, query: URLSearchParams): Fault | null;
}

export const createFaults = (): Faults => {
  let active: { fault: Fault; pass: number; left: number }[] = [];
  return {
    add: (fault) => {
      active.push({ fault, pass: fault.after ?? 0, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    clear: () => {
      active = [];
    },
    meet(path, orgId, query) {
      let met: Fault | null = null;
      for (const entry of active) {
        const { fault } = entry;
        if ((fault.path ?? 'events-stream') !== path || (fault.orgId && fault.orgId !== orgId)) continue;
        if (fault.kind === 'cursor-expired' && !query.has('cursor')) continue;
        if (entry.pass > 0) entry.pass--;
        else if (!met && entry.left > 0) {
          entry.left--;
          met = fault;
        }
      }
      return met;
    },
  };
};

const loginPage = '<!doctype html><title>Sign in</title><h1>Guest network</h1><p>Please accept the terms.</p>';

/** The answer of a fault that lets no request through; null for the others. */
export const refusalOf = (fault: Fault): Reply | null => {
  switch (fault.kind) {
    case 'too-many-requests': {
      const reply = plain(429, 'Rate limit exceeded');
      const seconds = fault.retryAfterSeconds;
      return seconds === undefined
        ? reply
        : { ...reply, headers: { ...reply.headers, 'retry-after': String(seconds) } };
    }
    case 'server-error':
      return { ...errors('ADMIN-500-1', 'Something went wrong'), status: fault.status ?? 500 };
    case 'html':
      return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: loginPage };
    case 'cursor-expired':
      return errors('ADMIN-400-1', 'The cursor has expired');
    case 'key-expired':
      return plain(401, 'Unauthorized');
    default:
      return null;
  }
};

/** A page with what a fault mixes into it. */
export const spoil = (
  fault: Fault | null,
  page: readonly unknown[],
  before: readonly unknown[],
  serial: number,
): readonly unknown[] => {
  if (fault?.kind === 'duplicates') return [...before.slice(-5), ...page, ...page.slice(0, 3)];
  if (fault?.kind !== 'malformed') return page;
  const middle = page.length >> 1;
  return [...page.slice(0, middle), ...makeBadEvents(fault.which ?? badEvents, page, serial), ...page.slice(middle)];
};
