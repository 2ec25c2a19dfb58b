import type { Page } from './mention';
import { type Named, namedIn } from './place';
import { around, hasElsewhere, isElsewhere, rowOf } from './rows';

/** A link to somebody, and the row that it stands in. */
export interface Link extends Named {
  link: HTMLAnchorElement;
  row: Element | null;
}

const origin = 'https://admin.atlassian.com';

/** Where a link leads on the admin site, as far as it says so itself: to ask the browser takes longer than all the rest. */
const pathOf = (address: string): string | null => {
  const path = address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;
  return path.startsWith('/') && !path.startsWith('//') ? path : null;
};

/** The address that was read last: of a picture and a name beside it, the same is read twice. */
let last: { address: string | null; named: Named | null } = { address: null, named: null };

/** Whom a link leads to. */
function namedBy(link: HTMLAnchorElement): Named | null {
  // Drawings have links too, and theirs is no text.
  const address = link.tagName === 'A' ? link.getAttribute('href') : null;
  if (address === null) return null;
  if (address === last.address) return last.named;
  const path = pathOf(address);
  const named = namedIn(path ?? pathOf(link.href) ?? '');
  // The others depend on where the page is by then.
  if (path !== null) last = { address, named };
  return named;
}

const links = 'a[href]';

/** All links in a part of the page that lead to somebody else than whom the page is about. */
export function linksIn(root: Element, page: Page): Link[] {
  const all = [...root.querySelectorAll<HTMLAnchorElement>(links)];
  if (root.matches(links)) all.push(root as HTMLAnchorElement);
  const found: Link[] = [];
  // One look at the whole spares one at each link, as a rule.
  const isDoubtful = hasElsewhere(root);
  for (const link of all) {
    const named = namedBy(link);
    if (!named || named.account === page.person?.account || (isDoubtful && isElsewhere(link))) continue;
    const row = rowOf(link);
    if (row || !named.below) found.push({ ...named, link, row });
  }
  return found;
}

/** Whether a link to somebody stands in a part of the page. */
export const hasLink = (root: Element): boolean =>
  [...root.querySelectorAll<HTMLAnchorElement>(links)].some((link) => namedBy(link) !== null);

/** A part of the page, or what is near it where it begins with a link to somebody in no row: another may be there. */
export function nearLinks(root: Element): Element {
  const link = root.matches(links) ? root : root.querySelector(links);
  if (!link || rowOf(link) || !namedBy(link as HTMLAnchorElement)) return root;
  const near = around(link);
  return near.contains(root) ? near : root;
}

/** A name says more than a picture of its first letter, and a page of somebody more than one below it. */
const worth = ({ link, below }: Link): number => (below ? 0 : 1000) + Math.min(999, link.textContent.trim().length);

const better = (a: Link, b: Link): Link => (worth(b) > worth(a) ? b : a);

/** One link for each person in a row; of those in no row, one for each person in a neighbourhood. */
export function bestOf(links: readonly Link[]): Link[] {
  const inRows = new Map<Element, Map<string, Link>>();
  const loose = new Map<string, Link[]>();
  for (const link of links) {
    if (link.row) {
      const row = inRows.get(link.row) ?? new Map<string, Link>();
      const known = row.get(link.account);
      row.set(link.account, known ? better(known, link) : link);
      inRows.set(link.row, row);
      continue;
    }
    const others = loose.get(link.account) ?? [];
    const near = others.findIndex((other) => around(other.link).contains(link.link));
    const neighbour = others[near];
    if (neighbour) others[near] = better(neighbour, link);
    else others.push(link);
    loose.set(link.account, others);
  }
  return [...[...inRows.values()].flatMap((row) => [...row.values()]), ...[...loose.values()].flat()];
}
