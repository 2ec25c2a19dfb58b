import { emailIn } from './email';
import { type Key, type Named, namedIn, type Place } from './place';
import { around, hasElsewhere, isElsewhere, rowOf } from './rows';

/** Somebody who is mentioned on the page. */
export interface Mention {
  key: Key;
  place: Place | null;
  /** What the badge stands beside. */
  anchor: HTMLElement;
  /** The text in it after which the badge stands; null where it is all of the anchor. */
  text: Text | null;
}

/** What is known of the page from its address. */
export interface Page {
  place: Place | null;
  /** Whom the page is about. */
  person: Named | null;
}

interface Link extends Named {
  link: HTMLAnchorElement;
  row: Element | null;
}

const origin = 'https://admin.atlassian.com';

/** The address that was read last: of a picture and a name beside it, the same is read twice. */
let last: { address: unknown; named: Named | null } = { address: '', named: null };

/** Whom a link leads to. */
function namedBy(link: HTMLAnchorElement): Named | null {
  // Drawings have links too, and theirs is no text.
  const address: unknown = link.href;
  if (address === last.address) return last.named;
  const isHere = typeof address === 'string' && address.startsWith(`${origin}/`);
  last = { address, named: isHere ? namedIn(address.slice(origin.length)) : null };
  return last.named;
}

/** A link's own organization is surest; a site's page is of the organization that the page's address names. */
const placeFor = (own: Place, page: Page): Place =>
  own.kind === 'site' && page.place?.kind === 'org' ? page.place : own;

/** A name says more than a picture of its first letter, and a page of somebody more than one below it. */
const worth = ({ link, below }: Link): number => (below ? 0 : 1000) + Math.min(999, link.textContent.trim().length);

const better = (a: Link, b: Link): Link => (worth(b) > worth(a) ? b : a);

function linksIn(root: Element, page: Page): Link[] {
  const all = [...root.querySelectorAll<HTMLAnchorElement>('a[href]')];
  if (root.matches('a[href]')) all.push(root as HTMLAnchorElement);
  const links: Link[] = [];
  // One look at the whole spares one at each link, as a rule.
  const isDoubtful = hasElsewhere(root);
  for (const link of all) {
    const named = namedBy(link);
    if (!named || named.account === page.person?.account || (isDoubtful && isElsewhere(link))) continue;
    const row = rowOf(link);
    if (row || !named.below) links.push({ ...named, link, row });
  }
  return links;
}

/** One link for each person in a row; of those in no row, one for each person in a neighbourhood. */
function bestOf(links: readonly Link[]): Link[] {
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

const hasLink = (place: Element): boolean =>
  [...place.querySelectorAll<HTMLAnchorElement>('a[href]')].some((link) => namedBy(link) !== null);

/** What no name stands in. */
const unnamed = '[aria-hidden="true"],button,label,input,[role="button"],[role="checkbox"]';

/** The text that a row begins with: the name, as a rule. */
function titleOf(row: Element): Text | null {
  const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (/\p{L}/u.test((node as Text).data) && !node.parentElement?.closest(unnamed)) return node as Text;
  }
  return null;
}

/** Where the only person of a row has nothing but an e-mail address, the badge stands beside the name all the same. */
function besideNames(found: readonly Mention[]): Mention[] {
  const rows = found.map(({ anchor }) => rowOf(anchor));
  return found.map((mention, i) => {
    const row = rows[i];
    const isOnly = row && rows.indexOf(row) === i && rows.lastIndexOf(row) === i;
    const text = isOnly ? titleOf(row) : null;
    return text?.parentElement && emailIn(text.data) === null
      ? { ...mention, text, anchor: text.parentElement }
      : mention;
  });
}

/** Those of whom only an e-mail address is there. */
function emailsIn(root: Element, page: Page, linked: ReadonlySet<Element>): Mention[] {
  const found: Mention[] = [];
  const seen = new Map<Element, Set<string>>();
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node as Text;
    const anchor = text.parentElement;
    if (!anchor || !text.data.includes('@')) continue;
    const row = rowOf(anchor);
    if (row ? linked.has(row) : hasLink(around(anchor))) continue;
    const email = emailIn(text.data);
    if (email === null || isElsewhere(anchor)) continue;
    const near = row ?? around(anchor);
    const here = seen.get(near) ?? new Set();
    if (here.has(email)) continue;
    seen.set(near, here.add(email));
    found.push({ key: `email ${email}`, place: page.place, anchor, text });
  }
  return besideNames(found);
}

/** All who are mentioned in a part of the page. On somebody's own page that somebody is the heading's alone. */
export function mentionsIn(root: Element, page: Page): Mention[] {
  const links = linksIn(root, page);
  const mentions = bestOf(links).map(
    ({ account, place, link }): Mention => ({
      key: `account ${account}`,
      place: placeFor(place, page),
      anchor: link,
      text: null,
    }),
  );
  if (page.person) return mentions;
  const linked = new Set(links.flatMap(({ row }) => row ?? []));
  return [...mentions, ...emailsIn(root, page, linked)];
}

/** The heading of a page that is about somebody. */
export function headingMention(page: Page): Mention | null {
  if (!page.person) return null;
  const anchor =
    document.querySelector<HTMLElement>('main h1, [role="main"] h1') ?? document.querySelector<HTMLElement>('h1');
  const { account, place } = page.person;
  return anchor && { key: `account ${account}`, place: placeFor(place, page), anchor, text: null };
}
