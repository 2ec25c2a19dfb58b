import { i18n } from '../../lib/locales/i18n';
import type { Input } from '../../lib/messages/protocol';
import type { Connection } from '../../lib/settings/connection';

/** What stands in the fields of the form, as typed. */
export interface ConnectFields {
  org: string;
  key: string;
  /** `2027-01-31`, or empty. */
  expires: string;
  depthDays: Connection['depthDays'];
}

export type ConnectErrors = Partial<Record<keyof ConnectFields, string>>;

/** The end of a local day `2027-01-31`, ms; null where the text is none or empty. */
export const endOfDay = (text: string): number | null => {
  const [year, month, day] = text.split('-').map(Number);
  if (!year || !month || !day) return null;
  return new Date(year, month - 1, day + 1).getTime() - 1;
};

/** What is wrong with a key, in a sentence; undefined where nothing is. */
export const keyError = (key: string): string | undefined => {
  if (!key.trim()) return i18n.t('key.missing');
  if (/\s/.test(key.trim())) return i18n.t('key.spaces');
  if (key.trim().length > 4096) return i18n.t('key.tooLong');
};

/** What is wrong with the day on which a key ends. A year is the longest life that Atlassian gives; `now` in ms. */
export const expiryError = (expires: string, now: number): string | undefined => {
  if (!expires) return undefined;
  const at = endOfDay(expires);
  if (at === null) return i18n.t('key.noDate');
  if (at < now) return i18n.t('key.ended');
};

/**
 * The message that the fields make, or what to say beside each field that is not right. `orgIdOf` finds the id in
 * whatever was pasted.
 */
export const readConnectFields = (
  fields: ConnectFields,
  now: number,
  orgIdOf: (text: string) => string | null,
): { input: Input<'connect'> } | { errors: ConnectErrors } => {
  const org = orgIdOf(fields.org);
  const errors: ConnectErrors = {
    org: !fields.org.trim() ? i18n.t('connect.orgMissing') : org === null ? i18n.t('connect.orgWrong') : undefined,
    key: keyError(fields.key),
    expires: expiryError(fields.expires, now),
  };
  if (org === null || Object.values(errors).some(Boolean)) return { errors };
  const { key, expires, depthDays } = fields;
  return { input: { org, key: key.trim(), keyExpiresAt: endOfDay(expires), depthDays } };
};
