import type { ExampleEvent } from '../monitor';

/** An account's id, made of the short name that stands for it in examples. */
export const accountIdOf = (name: string): string => `557058:${name}`;

/** The e-mail address of such an account. */
export const emailOf = (name: string): string => `${name}@company.example`;

/** What authenticates an app that says nothing of it. */
const usualOfApps = 'auth-token-for-2LO';

/** The actor of an event: a person's account, or an app where its short name begins with `app:`. */
export const actorOf = ({ by = 'anna', auth, token }: ExampleEvent) => {
  const isApp = by.startsWith('app:');
  const name = isApp ? by.slice('app:'.length) : by;
  const authType = auth ?? (isApp ? usualOfApps : 'session');
  const credentials = { auth: { authType, ...(token === undefined ? {} : { tokenId: token, tokenLabel: token }) } };
  return isApp
    ? { id: name, name, app: { id: name, type: 'apps', attributes: { name } }, ...credentials }
    : { id: accountIdOf(name), name, email: emailOf(name), ...credentials };
};
