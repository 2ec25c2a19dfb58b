/** What is about one person, as a rule. */
const rows = 'tr,[role="row"],li,article,[role="listitem"],[role="option"],[role="menuitem"]';

/** Where links only say where one is or could go. */
const navigation = 'nav,[role="navigation"],[aria-label="Breadcrumbs"]';
/** Where text is not for readers. */
const elsewhere = `${navigation},script,style,noscript,template,textarea,select`;

const editable = '[contenteditable]';
const unusual = `${elsewhere},${editable}`;
const unusualForLinks = `${navigation},${editable}`;

/** How far up from somebody's name everything still is about the same person, where there are no rows. */
const steps = 3;

/** The row, card or entry that an element stands in. */
export const rowOf = (element: Element): Element | null => element.closest(rows);

/** Whether nobody is mentioned there. */
export const isElsewhere = (element: Element): boolean =>
  // One look upwards is enough, as a rule.
  element.closest(unusual) !== null &&
  (element.closest(elsewhere) !== null || element.closest<HTMLElement>(editable)?.isContentEditable === true);

/** Whether there can be places, in a part of the page or around it, where links mention nobody. */
export const hasElsewhere = (root: Element): boolean =>
  root.closest(unusualForLinks) !== null || root.querySelector(unusualForLinks) !== null;

/** What stands around an element that is in no row: its neighbours on the page. */
export function around(element: Element): Element {
  let at = element;
  for (let i = 0; i < steps; i++) {
    const parent = at.parentElement;
    if (!parent || parent === document.body || parent.matches('main,[role="main"],dialog,[role="dialog"]')) break;
    at = parent;
  }
  return at;
}
