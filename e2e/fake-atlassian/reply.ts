import { randomUUID } from 'node:crypto';

/** An answer, before the faults have had their way with it. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  /** JSON, unless the headers say otherwise. */
  body: string;
}

export const json = (status: number, value: unknown, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});

const titles: Record<string, string> = {
  'ADMIN-400-1': 'Invalid cursor',
  'ADMIN-400-3': 'Invalid date',
  'ADMIN-400-19': 'Invalid sort order',
  'ADMIN-400-21': 'Invalid limit',
  'ADMIN-404-2': 'Organization not found',
  'ADMIN-404-4': 'Event not found',
  'ADMIN-500-1': 'Internal server error',
};

/** 400, 404 and 500 have a list of errors, each with a code. */
export const errors = (code: string, detail: string): Reply => {
  const status = code.split('-')[1] ?? '500';
  return json(Number(status), { errors: [{ id: randomUUID(), status, code, title: titles[code] ?? code, detail }] });
};

/** 401 and 429 are plain. */
export const plain = (status: 401 | 404 | 405 | 429, message: string): Reply => json(status, { code: status, message });

/** 403 is of a third kind. */
export const forbidden = (path: string, at: number): Reply =>
  json(403, {
    error: 'Forbidden',
    message: 'The API key does not have the scope that this resource asks for.',
    path,
    requestId: randomUUID(),
    status: 403,
    timestamp: new Date(at).toISOString(),
  });
