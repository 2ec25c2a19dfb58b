import type { Order, Position } from '../../lib/sample-org/stream';

/** What a cursor remembers, as the documentation says: the place, the window and the sort order. */
export interface Cursor {
  after: Position;
  from: number;
  /** ms; null where the window is open. */
  to: number | null;
  order: Order;
  /** ms; cursors get old. */
  issuedAt: number;
}

export const writeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

/** null where it is no cursor of ours. */
export const readCursor = (text: string): Cursor | null => {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return typeof value === 'object' && value !== null && 'after' in value && 'order' in value
      ? (value as Cursor)
      : null;
  } catch {
    return null;
  }
};
