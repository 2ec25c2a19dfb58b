import { useSyncExternalStore } from 'react';
import type { BaseLocationHook } from 'wouter';

/** The two halves of a fragment such as `#/overview?range=7d`: a path that begins with a slash, and the rest. */
export const splitHash = (hash: string): { path: string; search: string } => {
  const [path = '', ...rest] = hash.replace(/^#?\/?/, '').split('?');
  return { path: `/${path}`, search: rest.join('?') };
};

const subscribe = (onChange: () => void): (() => void) => {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
};

/** Goes to a place within the page, for example `/overview?range=7d`. */
export const navigate = (to: string, { replace = false }: { replace?: boolean } = {}): void => {
  const oldURL = location.href;
  const { path, search } = splitHash(to);
  const url = `#${path}${search && `?${search}`}`;
  if (replace) history.replaceState(null, '', url);
  else history.pushState(null, '', url);
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: location.href }));
};

/**
 * A part of an address as wouter is to be given it. Wouter decodes it once before anybody else does, after which `%2F`
 * cannot be told from `%252F`; so its code is written once more, and everybody reads what stands in the address.
 */
export const beforeWouter = (part: string): string => part.replaceAll('%', '%25');

const useHashSearch = (): string =>
  useSyncExternalStore(subscribe, () => beforeWouter(splitHash(location.hash).search));

/**
 * The place within a page of ours, for wouter. Wouter's own hash hook moves the query in front of the hash, into
 * `location.search`; there every change of it would name another page, so here the query stays in the hash.
 */
export const useHashLocation: BaseLocationHook = Object.assign(
  (): [string, typeof navigate] => [
    useSyncExternalStore(subscribe, () => beforeWouter(splitHash(location.hash).path)),
    navigate,
  ],
  { searchHook: useHashSearch, hrefs: (href: string) => `#${href}` },
);
