import type { Mention } from './mention';

/**
 * How a badge stands: `over` takes no room at all and reaches into the free room after the name; `flow` takes its own
 * room in the line, where there is too little after it; `end` stands at the end of the line, over what is there, where
 * it would be cut off. None makes a line higher.
 */
export type Stand = 'over' | 'flow' | 'end';

/** Where a badge goes. */
export interface Spot {
  parent: Element;
  before: Node | null;
  stand: Stand;
  /** The gap that the parent would put before it, px. */
  gap: number;
}

/** What a badge takes of a line with the gap before it, px, as in its sheet. */
const room = 104;

const ofTable = 'td,th,[role="gridcell"],[role="cell"]';

/** What must not be left in search of a place. */
const cell = `${ofTable},[role="menuitem"],[role="option"],tr,[role="row"],li,article,main,body`;

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

/** A box and its style, of which each thing is asked once: for a hundred badges every answer is felt. */
interface Box {
  box: Element;
  style: CSSStyleDeclaration;
  display: string;
}

/** What is nearest around an element and is no part of a line of text. */
function boxOf(element: Element, own: CSSStyleDeclaration): Box {
  let box = element;
  let style = own;
  let { display } = style;
  while (display === 'inline' || display === 'contents') {
    const parent = box.parentElement;
    if (!parent) break;
    box = parent;
    style = getComputedStyle(box);
    display = style.display;
  }
  return { box, style, display };
}

/** At the end of the first line in a box: to float there, it must stand before all that is in the line. */
const atEndOf = (parent: Element, before: Node | null): Spot => ({ parent, before, stand: 'end', gap: 0 });

/** Where the last line of a node ends; undefined where it has none. */
function lastLineOf(node: Node): DOMRect | undefined {
  const own = node instanceof Element ? node.getClientRects() : null;
  if (own?.length) return own[own.length - 1];
  // A text, or an element without a box of its own.
  const range = document.createRange();
  range.selectNode(node);
  const lines = range.getClientRects();
  return lines[lines.length - 1];
}

/** Whether a badge behind a node would reach out of a box, or may once it is shown. */
function reachesOut(node: Node, box: Element, { direction }: CSSStyleDeclaration): boolean {
  const line = lastLineOf(node);
  if (!line) return true;
  const { left, right } = box.getBoundingClientRect();
  return direction === 'rtl' ? line.left - room < left - 1 : line.right + room > right + 1;
}

/** What cuts off lines that are too long: a box, or the cell around it. */
function cutterOf(box: Element): Element | null {
  for (let at: Element | null = box; at; at = at.parentElement) {
    const { overflowX, textOverflow, whiteSpace } = getComputedStyle(at);
    const isLine = textOverflow === 'ellipsis' || (whiteSpace === 'nowrap' && (at === box || at.matches(ofTable)));
    if (overflowX !== 'visible' && isLine) return at;
    if (at.matches(cell)) return null;
  }
  return null;
}

/** Right behind something, inside of what it stands in. */
function behind(parent: Element, own: CSSStyleDeclaration, node: Node): Spot {
  const { box, style, display } = boxOf(parent, own);
  const gap = box === parent && display.includes('flex') ? Number.parseFloat(style.columnGap) || 0 : 0;
  const spot = { parent, before: node.nextSibling, gap };
  if (!isLast(node, box)) return { ...spot, stand: 'flow' };
  if (!reachesOut(node, box, style)) return { ...spot, stand: 'over' };
  const cutter = cutterOf(box);
  return cutter ? atEndOf(cutter, cutter.firstChild) : { ...spot, stand: 'flow' };
}

/**
 * Where the badge of somebody goes: behind the name, in the same line. It is asked how and where things are, so all should
 * be laid out by then. Where the name's container would put a badge into a line or a cell of its own, one goes outwards.
 */
export function spotFor({ anchor, text }: Mention): Spot {
  const own = getComputedStyle(anchor);
  let { display } = own;
  if (text && !isInline(display)) return behind(anchor, own, text);
  let at: Element = anchor;
  for (let parent = at.parentElement; parent; parent = at.parentElement) {
    const style = getComputedStyle(parent);
    const { display: around } = style;
    if (around.includes('flex') && style.flexDirection.startsWith('row')) return behind(parent, style, at);
    if (!/flex|grid/.test(around)) {
      if (isInline(display)) return behind(parent, style, at);
      if (/^H\d$/.test(anchor.tagName)) break;
      return atEndOf(parent, at);
    }
    if (at.matches(cell) || parent.matches(cell)) break;
    at = parent;
    display = around;
  }
  // There is no place beside it: so inside of it, at its end.
  const inside = behind(anchor, own, anchor.lastChild ?? anchor);
  return inside.stand === 'end' ? inside : { ...inside, before: null };
}
