import { mark } from './element';

/** Removes what the page has copied of ours along with its own: empty elements that nobody fills any more. */
export function removeCopies(root: Element, isOurs: (node: Node) => boolean): void {
  for (const copy of root.querySelectorAll(`[${mark}]`)) if (!isOurs(copy)) copy.remove();
}
