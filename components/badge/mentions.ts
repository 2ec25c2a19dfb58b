import { emailsIn } from './emails';
import { bestOf, linksIn } from './links';
import type { Mention, Page } from './mention';
import type { Named } from './place';

/** A link's own organization is surest; a site's page is of the organization that the page's address names. */
const mentionOf = ({ account, place: own }: Named, anchor: HTMLElement, page: Page): Mention => ({
  key: `account ${account}`,
  place: own.kind === 'site' && page.place?.kind === 'org' ? page.place : own,
  anchor,
  text: null,
});

/** All who are mentioned in a part of the page. On somebody's own page that somebody is the heading's alone. */
export function mentionsIn(root: Element, page: Page): Mention[] {
  const links = linksIn(root, page);
  const mentions = bestOf(links).map((link) => mentionOf(link, link.link, page));
  if (page.person) return mentions;
  const linked = new Set(links.flatMap(({ row }) => row ?? []));
  return [...mentions, ...emailsIn(root, page, linked)];
}

/** Whom a page is about, in its heading. */
export const headingMention = (anchor: HTMLElement, page: Page): Mention | null =>
  page.person && mentionOf(page.person, anchor, page);
