/** A new element; children that are text stay text, whatever stands in them. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const drawing = 'http://www.w3.org/2000/svg';

/** A drawing that fills its place: a box (`viewBox`), and its paths by class. */
export function drawn(box: string, paths: Readonly<Record<string, string>>): SVGSVGElement {
  const svg = document.createElementNS(drawing, 'svg');
  svg.setAttribute('viewBox', box);
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('preserveAspectRatio', 'none');
  for (const [name, d] of Object.entries(paths)) {
    const path = document.createElementNS(drawing, 'path');
    path.setAttribute('class', name);
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

/**
 * The shape of the level that stands around it. No SVG: the first of these that a script makes in a page costs as much as
 * a hundred badges, since all that they can do is made for it.
 */
export const shape = (): HTMLElement => element('span', { class: 'shape' });

/** What ours is known by: it says nothing of anybody. A page that copies its own nodes copies it along. */
export const mark = 'data-orgwatch';

/** What ours are: of a badge it says how it stands at first. */
type Kind = 'over' | 'card' | 'panel' | 'notice';

/** The first host of each kind: 142 copies of it were 3 ms quicker than as many that were made, each by itself. */
const firstHosts = new Map<Kind, HTMLElement>();

/** A new host of ours with its closed root: the page's scripts see an empty element. */
export function createHost(kind: Kind): { host: HTMLElement; root: ShadowRoot } {
  const first = firstHosts.get(kind) ?? element(kind === 'over' ? 'span' : 'div', { [mark]: kind });
  firstHosts.set(kind, first);
  const host = first.cloneNode() as HTMLElement;
  return { host, root: host.attachShadow({ mode: 'closed' }) };
}
