import { mark } from './element';

/** Removes what the page has copied of ours along with its own, or has kept: elements that nobody fills any more. */
export function removeCopies(root: Element, isOurs: (node: Node) => boolean): void {
  const kept = `[${mark}]`;
  for (const copy of root.querySelectorAll(kept)) if (!isOurs(copy)) copy.remove();
  if (root.matches(kept) && !isOurs(root)) root.remove();
}
