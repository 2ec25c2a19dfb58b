import { readAction } from './action-words';
import { actorOf, onBehalfOf, tokenOf } from './actor';
import { countryOf } from './countries';
import { firstOf, typeOf } from './entries';
import type { AuditEvent } from './event';
import type { ParsedEntry, ParsedEvent } from './event-schema';
import { outcomeOf } from './outcome';
import { productOf } from './products';
import { findScope } from './scope';
import { findSite, findTarget } from './target';

const productKeys = ['product', 'productKey'];
const productNames = ['productName', 'name'];

/** The product that the entries name: where it happened before what it was about. */
const productOfEntries = (context: readonly ParsedEntry[], container: readonly ParsedEntry[]): string => {
  for (const entries of [container, context]) {
    for (const entry of entries) {
      const product = firstOf(entry, productKeys);
      if (product) return productOf(product);
    }
  }
  for (const entries of [context, container]) {
    for (const entry of entries) {
      const type = typeOf(entry);
      const name = type === 'products' ? firstOf(entry, productNames) : '';
      if (name) return productOf(name);
      if (type === 'space') return 'confluence';
    }
  }
  return '';
};

/** Actions of Jira Service Management say `jira` too (`jira_request_created`): there the entries know better. */
const moreExact = (ofAction: string, ofEntries: string): string =>
  ofEntries.startsWith(`${ofAction}-`) ? ofEntries : ofAction;

/**
 * An event in our words. The id, the time and the action are taken as they are: `understand` has seen to it
 * that they are there. Everything that the event does not say is the empty string or null.
 */
export const toAuditEvent = ({ id, attributes }: ParsedEvent): AuditEvent => {
  const { action, context, container, location } = attributes;
  const reading = readAction(action);
  const { isLogin } = reading;
  const actor = actorOf(attributes.actor);
  const target = findTarget(context, container, actor, reading);
  const named = productOfEntries(context, container);
  return {
    id,
    at: attributes.time,
    processedAt: Number.isNaN(attributes.processedAt) ? null : attributes.processedAt,
    action,
    actor,
    onBehalfOf: onBehalfOf(attributes.actor),
    authType: attributes.actor?.auth?.authType ?? '',
    token: tokenOf(attributes.actor),
    product: moreExact(reading.product, named) || named || reading.fallbackProduct || elsewhere(container),
    target,
    scope: isLogin ? null : findScope(context, container, { ...reading, target }),
    site: findSite(context, container),
    country: location ? countryOf(location.countryName) : '',
    region: location?.regionName ?? '',
    city: location?.city ?? '',
    ip: location?.ip ?? '',
    outcome: outcomeOf(reading.outcome, { isLogin, entries: [context, container] }),
  };
};

/** What is done in the organization or on a site as a whole, and names no product, is administration. */
const elsewhere = (container: readonly ParsedEntry[]): string =>
  container.some((entry) => typeOf(entry) === 'orgs' || typeOf(entry) === 'sites') ? 'admin' : '';
