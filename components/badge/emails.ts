import { emailIn } from './email';
import { hasLink } from './links';
import type { Mention, Page } from './mention';
import { around, isElsewhere, rowOf } from './rows';

/** What no name stands in. */
const unnamed = '[aria-hidden="true"],button,label,input,[role="button"],[role="checkbox"]';

/** The texts of a part of the page for which something holds, in their order. */
function* textsIn(root: Element, holds: (text: Text) => boolean): Generator<Text, void> {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) if (holds(node as Text)) yield node as Text;
}

/** The text that a row begins with: the name, as a rule. */
const titleOf = (row: Element): Text | undefined =>
  textsIn(row, ({ data, parentElement }) => /\p{L}/u.test(data) && !parentElement?.closest(unnamed)).next().value ??
  undefined;

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

/** Those of whom only an e-mail address is there. `linked`: rows that have a link to somebody. */
export function emailsIn(root: Element, page: Page, linked: ReadonlySet<Element>): Mention[] {
  const found: Mention[] = [];
  const seen = new Map<Element, Set<string>>();
  for (const text of textsIn(root, ({ data }) => data.includes('@'))) {
    const anchor = text.parentElement;
    if (!anchor) continue;
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
