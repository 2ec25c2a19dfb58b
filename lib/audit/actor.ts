import type { Actor, ActorType, Named } from './event';
import type { ParsedActor } from './event-schema';

const email = /^[^\s@]+@[^\s@]+$/;
/** Atlassian's pattern for account ids, in which a bare word like `confluence` would pass too. */
const accountId = /^[a-zA-Z0-9_|:-]{1,128}$/;
const bareWord = /^[a-zA-Z-]{1,19}$/;

const isAccountId = (id: string): boolean => accountId.test(id) && !bareWord.test(id);

/** Tokens that belong to an app or an integration, whoever set it up. */
const appTokens = new Set(['connect-token', 'container-token', 'auth-token-for-2lo']);
/** Tokens and sessions by which a person acts, perhaps through an app. */
const personal = new Set(['session', 'api-token', 'auth-token-for-3lo']);

const typeOf = (actor: ParsedActor, address: string): ActorType => {
  const authType = actor.auth?.authType.toLowerCase() ?? '';
  if (actor.accountType.toLowerCase() === 'app') return 'app';
  const hasAccount = isAccountId(actor.id);
  if (appTokens.has(authType) && !(hasAccount && address)) return 'app';
  if (actor.app && !personal.has(authType) && !address) return 'app';
  return hasAccount || address !== '' ? 'user' : 'system';
};

/**
 * Who acted. An event without an actor is Atlassian's own; an actor without an id goes by e-mail or name.
 * An e-mail that is none ("Atlassian app") is dropped.
 */
export const actorOf = (actor: ParsedActor | null | undefined): Actor => {
  if (!actor) return { id: '', name: '', email: '', type: 'system' };
  const address = email.test(actor.email) ? actor.email : '';
  const app = actor.app;
  const appName = typeof app?.attributes.name === 'string' ? app.attributes.name : '';
  return {
    id: actor.id || address || app?.id || actor.name,
    name: actor.name || (actor.id ? '' : appName),
    email: address,
    type: typeOf(actor, address),
  };
};

/** Whether an id is an e-mail address: there is no account of it yet, and no account's id has an @. */
export const goesByEmail = (id: string): boolean => id.includes('@');

/** The token that was used, by its id and label; null where there was none. */
export const tokenOf = (actor: ParsedActor | null | undefined): Named | null => {
  const auth = actor?.auth;
  if (!auth || (auth.tokenId === '' && auth.tokenLabel === '')) return null;
  return { id: auth.tokenId || auth.tokenLabel, name: auth.tokenLabel };
};

/** The person for whom an app acts, or whom an admin impersonates; null where the actor acts alone. */
export const onBehalfOf = (actor: ParsedActor | null | undefined): Named | null => {
  const other = actor?.onBehalfOf;
  const id = other?.id || other?.email || other?.name;
  return other && id ? { id, name: other.name || other.email } : null;
};
