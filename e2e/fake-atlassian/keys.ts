import { forbidden, plain, type Reply } from './reply';

/** An organization API key as it was made on admin.atlassian.com. */
export interface ApiKey {
  key: string;
  /** What it may do; null for a key without scopes, which may do everything. */
  scopes: readonly string[] | null;
  /** ms; null for never (no real key is like that). */
  expiresAt: number | null;
}

/** The only scope that the product asks for. */
export const eventsScope = 'read:events:admin';
export const orgsScope = 'read:orgs:admin';

/** Which of the keys the request carries, or the answer that refuses it. */
export const admit = (
  authorization: string | undefined,
  keys: readonly ApiKey[],
  scope: string,
  path: string,
  now: number,
): { key: ApiKey } | { refusal: Reply } => {
  const [, token] = /^Bearer (\S+)$/.exec(authorization ?? '') ?? [];
  const key = keys.find((known) => known.key === token);
  if (!key || (key.expiresAt !== null && key.expiresAt <= now)) return { refusal: plain(401, 'Unauthorized') };
  if (key.scopes !== null && !key.scopes.includes(scope)) return { refusal: forbidden(path, now) };
  return { key };
};
