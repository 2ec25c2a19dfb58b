/**
 * Counts the ways in which events were ever understood. Raise it whenever an event that was understood before would
 * now become another `AuditEvent`: stores then understand their history anew. (The meaning of an action needs no
 * raising: activities are worked out when they are asked for.)
 *
 * 1: the beginning · 2: `scope`; own tokens are done to their owners, permissions to whoever holds them · 3: the scope of
 * what was made public or private is which of the two.
 */
export const reading = 3;
