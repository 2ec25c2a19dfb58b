import { i18n } from '../../lib/locales/i18n';
import type { BadgeCard } from '../../lib/messages/protocol';
import { reasonsOf } from './card-content';
import { createHost, drawn, element } from './element';
import { levelHead } from './level-head';
import type { Sheet } from './sheet';
import { trendPath } from './trend-path';

/** What stands on somebody's own page, below the heading. */
export interface Panel {
  /** Nothing that was painted already is moved: what comes too late for its place goes to the page's end. */
  show(card: BadgeCard, heading: Element): void;
  /** There is nothing to show yet, and the heading is painted without it. */
  lack(heading: Element): void;
  hide(): void;
  isHost(node: Node): boolean;
}

const width = 200;
const height = 56;

function trendOf({ trend, level }: BadgeCard): HTMLElement {
  const { line, area } = trendPath(trend, width, height);
  const words = i18n.t('badge.trendWords', {
    first: Math.round(trend[0] ?? 0),
    last: Math.round(trend.at(-1) ?? 0),
    highest: Math.round(Math.max(0, ...trend)),
  });
  const drawing = element(
    'div',
    { role: 'img', 'aria-label': words },
    drawn(`0 0 ${width} ${height}`, { area, base: `M0 ${height}H${width}`, line }),
  );
  return element('div', { class: `trend ${level}` }, element('p', { class: 'subtle' }, i18n.t('badge.trend')), drawing);
}

/** Whether children of an element stand below each other. */
function stacks(element: Element): boolean {
  const { display, flexDirection } = getComputedStyle(element);
  return display.includes('flex') ? flexDirection.startsWith('column') : !/grid|inline/.test(display);
}

/** What a heading stands in: the panel goes below all of it, and not beside the heading. */
function blockOf(heading: Element): Element {
  let at = heading;
  for (let parent = at.parentElement; parent && !parent.matches('main,[role="main"],body'); parent = at.parentElement) {
    if (stacks(parent) && parent.tagName !== 'HEADER') break;
    at = parent;
  }
  return at;
}

/** Puts something below a heading, or where nothing follows that it would move. */
function place(host: Element, heading: Element, isLate: boolean): void {
  const block = blockOf(heading);
  const main = heading.closest('main,[role="main"]') ?? document.body;
  if (!isLate) block.after(host);
  else (stacks(main) ? main : (block.parentElement ?? main)).append(host);
}

export function createPanel(sheet: Sheet, openPerson: () => void): Panel {
  const { host, root } = createHost('panel');
  sheet.adopt(root);
  let shown: BadgeCard | null = null;
  const bare = new WeakSet<Element>();

  const draw = (card: BadgeCard): void => {
    shown = card;
    const open = element('button', { type: 'button', class: 'act' }, i18n.t('badge.open'));
    open.addEventListener('click', ({ isTrusted }) => {
      if (isTrusted) openPerson();
    });
    root.querySelector('.panel')?.remove();
    root.append(
      element(
        'section',
        { class: 'panel', dir: i18n.t('badge.direction'), 'aria-label': i18n.t('badge.panel', { name: card.name }) },
        levelHead(card, ''),
        trendOf(card),
        ...reasonsOf(card),
        element('div', { class: 'foot' }, open),
      ),
    );
  };

  return {
    show(card, heading) {
      if (card !== shown) draw(card);
      if (!host.isConnected) place(host, heading, bare.has(heading));
    },
    lack(heading) {
      if (!host.isConnected) bare.add(heading);
    },
    isHost: (node) => node === host,
    hide() {
      host.remove();
      shown = null;
    },
  };
}
