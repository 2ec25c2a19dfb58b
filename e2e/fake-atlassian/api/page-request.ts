import { type Placed, takePage } from '../../../lib/sample-org/stream';
import { type Cursor, readCursor, writeCursor } from '../cursor';
import type { Answered, Asked } from '../endpoint';
import { errors, type Reply } from '../reply';
import { readLimit, readWindow } from './window';

const longestLag = 24 * 3_600_000;

const timeOf = ({ event }: Placed<unknown>): number => {
  const time = (event as { attributes?: { time?: unknown } } | null)?.attributes?.time;
  return typeof time === 'string' ? Date.parse(time) : Number.NaN;
};

const start = ({ query, now }: Asked, order: Cursor['order']): Cursor | Reply => {
  const window = readWindow(query, now);
  if ('status' in window) return window;
  const edge = order === 'asc' ? window.from : (window.to ?? now + 1);
  return { after: { processedAt: edge, id: '' }, ...window, order, issuedAt: now };
};

const resume = ({ org, now }: Asked, text: string): Cursor | Reply => {
  const cursor = readCursor(text);
  if (!cursor) return errors('ADMIN-400-1', 'The cursor is not valid');
  const { cursorLifeMs } = org.settings;
  const old = cursorLifeMs !== null && now - cursor.issuedAt > cursorLifeMs;
  return old ? errors('ADMIN-400-1', 'The cursor has expired') : cursor;
};

/** A page of an organization's log, in the given order where no cursor says otherwise. */
export const answerPage = (
  asked: Asked,
  order: Cursor['order'],
  defaultLimit: number,
  matches: (event: unknown) => boolean = () => true,
): Answered => {
  const { org, query, now } = asked;
  const limit = readLimit(query, defaultLimit);
  if (typeof limit === 'object') return limit;
  const text = query.get('cursor');
  const cursor = text === null ? start(asked, order) : resume(asked, text);
  if ('status' in cursor) return cursor;

  const byTime = org.settings.windowBy === 'time';
  const to = cursor.to ?? Number.POSITIVE_INFINITY;
  const page = takePage((begin, end) => (org.settings.empty ? [] : org.log.between(begin, end)), {
    from: cursor.from,
    to: Math.min(byTime ? to + longestLag : to, now + 1),
    order: cursor.order,
    after: cursor.after,
    limit,
    accepts: (placed) => (!byTime || (timeOf(placed) >= cursor.from && timeOf(placed) < to)) && matches(placed.event),
  });
  const last = page.at(-1);
  const full = page.length === limit;
  const after = last ? { processedAt: last.processedAt, id: last.id } : cursor.after;
  const next = full || org.settings.lastCursor === 'present' ? writeCursor({ ...cursor, after, issuedAt: now }) : null;
  return { page: page.map(({ event }) => event), next };
};
