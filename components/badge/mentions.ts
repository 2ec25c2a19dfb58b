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

/** The heading of a page that is about somebody. */
export function headingMention(page: Page): Mention | null {
  if (!page.person) return null;
  const anchor =
    document.querySelector<HTMLElement>('main h1, [role="main"] h1') ?? document.querySelector<HTMLElement>('h1');
  return anchor && mentionOf(page.person, anchor, page);
}
