import type { Mention } from './mentions';

/**
 * How a badge stands: `over` takes no room at all and reaches into the free room after the name; `flow` takes its own
 * room in the line; `end` stands at the end of the line, over what is there. None makes a line higher.
 */
export type Stand = 'over' | 'flow' | 'end';

/** Where a badge goes. */
export interface Spot {
  parent: Element;
  before: Node | null;
  stand: Stand;
  /** The gap that the parent would put before it, px. */
  gap: number;
  /** What the badge must stay within; else it takes its own room. */
  box: Element;
  /** Whether the box cuts what is too long: then the badge would be cut off with it. */
  cuts: boolean;
}

/** What must not be left in search of a place. */
const cell =
  'td,th,[role="gridcell"],[role="cell"],[role="menuitem"],[role="option"],tr,[role="row"],li,article,main,body';

const blocks = /^(?:BR|DIV|P|UL|OL|DL|TABLE|SECTION|H[1-6]|HR)$/;

const isInline = (display: string): boolean => display.startsWith('inline') || display === 'contents';

/** Whether nothing stands behind a node in its line. */
function isLast(node: Node, box: Element): boolean {
  for (let at: Node | null = node; at && at !== box; at = at.parentElement) {
    let next = at.nextSibling;
    while (next && (next.nodeType === Node.COMMENT_NODE || (next instanceof Text && next.data.trim() === ''))) {
      next = next.nextSibling;
    }
    if (next) return next instanceof Element && blocks.test(next.tagName);
  }
  return true;
}

/** What is nearest around an element and is no part of a line of text. */
function boxOf(element: Element): { box: Element; style: CSSStyleDeclaration } {
  let box = element;
  let style = getComputedStyle(box);
  while (style.display === 'inline' || style.display === 'contents') {
    const parent = box.parentElement;
    if (!parent) break;
    box = parent;
    style = getComputedStyle(box);
  }
  return { box, style };
}

const isCut = (style: CSSStyleDeclaration): boolean =>
  style.overflowX !== 'visible' && style.textOverflow === 'ellipsis';

/** Right behind something, inside of what it stands in. */
function behind(parent: Element, node: Node): Spot {
  const { box, style } = boxOf(parent);
  const flexes = style.display.includes('flex');
  const inside = { parent, before: node.nextSibling, box, cuts: isCut(style) };
  const gap = flexes && box === parent ? Number.parseFloat(style.columnGap) || 0 : 0;
  return { ...inside, gap, stand: isLast(node, box) ? 'over' : 'flow' };
}

/**
 * Where the badge of somebody goes: behind the name, in the same line. Only styles are asked for here, nothing that has
 * to be laid out first. Where the name's container would put a badge into a line or a cell of its own, one goes outwards.
 */
export function spotFor({ anchor, text }: Mention): Spot {
  const own = getComputedStyle(anchor).display;
  if (text && !isInline(own)) return behind(anchor, text);
  let at: Element = anchor;
  let display = own;
  for (let parent = at.parentElement; parent; parent = at.parentElement) {
    const style = getComputedStyle(parent);
    if (style.display.includes('flex') && style.flexDirection.startsWith('row')) return behind(parent, at);
    if (!/flex|grid/.test(style.display)) {
      if (isInline(display)) return behind(parent, at);
      if (/^H\d$/.test(anchor.tagName)) break;
      return { parent, before: at, stand: 'end', gap: 0, box: parent, cuts: true };
    }
    if (at.matches(cell) || parent.matches(cell)) break;
    at = parent;
    display = style.display;
  }
  // There is no place beside it: so inside of it, at its end.
  return { ...behind(anchor, anchor.lastChild ?? anchor), before: null };
}
