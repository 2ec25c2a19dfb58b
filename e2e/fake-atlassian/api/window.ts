import type { Reply } from '../reply';
import { errors } from '../reply';

/** As far back as Atlassian keeps events, ms. */
const retention = 180 * 86_400_000;

export interface Window {
  from: number;
  /** null where it is open. */
  to: number | null;
}

const isReply = (value: number | Reply): value is Reply => typeof value === 'object';

/** Epoch milliseconds, and nothing else. */
const time = (text: string | null, otherwise: number, name: string): number | Reply => {
  if (text === null) return otherwise;
  return /^\d{1,16}$/.test(text) ? Number(text) : errors('ADMIN-400-3', `${name} is not a time in epoch milliseconds`);
};

/** The `from` and `to` of a request, never further back than events are kept. */
export const readWindow = (query: URLSearchParams, now: number): Window | Reply => {
  const from = time(query.get('from'), now - retention, 'from');
  if (isReply(from)) return from;
  const to = time(query.get('to'), -1, 'to');
  if (isReply(to)) return to;
  if (to !== -1 && to < from) return errors('ADMIN-400-3', 'to is before from');
  return { from: Math.max(from, now - retention), to: to === -1 ? null : to };
};

/** The `limit` of a request: 1–500. */
export const readLimit = (query: URLSearchParams, otherwise: number): number | Reply => {
  const text = query.get('limit');
  if (text === null) return otherwise;
  const limit = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return limit >= 1 && limit <= 500 ? limit : errors('ADMIN-400-21', 'limit is not a number from 1 to 500');
};
