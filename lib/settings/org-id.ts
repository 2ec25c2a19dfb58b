const inAddress = /\/o\/([0-9a-z-]{8,64})(?=[/?#]|$)/i;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Older organizations and their successors need not be UUIDs: anything that could be an id and is no word. */
const idLike = /^(?=.*\d)[0-9a-z-]{8,64}$/i;

/** The organization's id in a path of admin.atlassian.com; null where it is below none. */
export const orgInPath = (path: string): string | null => inAddress.exec(path)?.[1]?.toLowerCase() ?? null;

function fromAddress(text: string): string | null {
  const full = text.includes('://') ? text : `https://${text}`;
  if (!URL.canParse(full)) return null;
  const { hostname, pathname } = new URL(full);
  return hostname === 'admin.atlassian.com' ? orgInPath(pathname) : null;
}

/**
 * The organization's id in what a person pastes: the id itself, or any address of admin.atlassian.com below
 * `/o/{orgId}`. Null where there is none.
 */
export function orgIdOf(text: string): string | null {
  const pasted = text.trim();
  if (pasted.includes('/')) return fromAddress(pasted);
  return uuid.test(pasted) || idLike.test(pasted) ? pasted.toLowerCase() : null;
}
