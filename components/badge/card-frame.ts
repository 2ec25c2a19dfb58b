import { i18n } from '../../lib/locales/i18n';
import type { BadgeCard, BadgeFace } from '../../lib/messages/protocol';
import type { Badge } from './badge';
import { reasonsOf } from './card-content';
import { cardPosition } from './card-position';
import { createHost, element } from './element';
import { levelHead } from './level-head';
import type { Mention } from './mention';
import type { Sheet } from './sheet';

/** Somebody's name with the badge beside it. */
export type Beside = Mention & { badge: Badge };

/** What is known of somebody: null where nothing is, undefined where there is no answer. */
export type Read = BadgeCard | null | undefined;

/** What is seen of the card. */
export interface CardFrame {
  isOpen(): boolean;
  isHost(target: EventTarget | null): boolean;
  /** Draws what it says. */
  fill(face: BadgeFace, read: Read | 'reading'): void;
  /** Shows it beside a badge, and keeps it there. */
  show(at: Beside): void;
  hide(): void;
  focus(): void;
  hasFocus(): boolean;
  /** Takes the Tab key: through the card and out of it to what follows its badge. True where it was for the card. */
  tab(backwards: boolean, from: EventTarget | null): boolean;
}

/** Where a card must be to lie above everything, and to be reached where the page keeps the keyboard inside. */
const layers = 'dialog,[role="dialog"],[role="alertdialog"],[role="menu"],[popover]';

/** `acts`: what its buttons do. */
export function createCardFrame(sheet: Sheet, acts: { open(): void; hide(): void }): CardFrame {
  const { host, root } = createHost('card');
  sheet.adopt(root);
  const frame = element('div', {
    class: 'card popped',
    role: 'dialog',
    tabindex: '-1',
    dir: i18n.t('badge.direction'),
  });
  frame.popover = 'manual';
  root.append(frame);
  let beside: Beside | null = null;

  const isOpen = (): boolean => frame.matches(':popover-open');

  const place = (): void => {
    if (!beside) return;
    const { width, height } = frame.getBoundingClientRect();
    const { documentElement: page } = document;
    const { left, top } = cardPosition(
      beside.badge.box(),
      { width, height },
      { width: page.clientWidth, height: page.clientHeight },
      getComputedStyle(beside.anchor).direction === 'rtl',
    );
    frame.style.left = `${left}px`;
    frame.style.top = `${top}px`;
  };

  const button = (text: string, name: string, act: () => void): HTMLElement => {
    const made = element('button', { type: 'button', class: name }, text);
    made.addEventListener('click', ({ isTrusted }) => {
      if (isTrusted) act();
    });
    return made;
  };

  return {
    isOpen,
    isHost: (target) => target === host,
    fill(face, read) {
      const known = read && read !== 'reading' ? read : null;
      // Of whom nothing is held any more, no score is shown either.
      const isGone = read === null;
      const said = read === 'reading' ? 'badge.reading' : isGone ? 'badge.nobody' : 'badge.trouble';
      frame.setAttribute('aria-label', i18n.t('badge.card', { name: known?.name ?? '' }).trim());
      frame.setAttribute('aria-busy', String(read === 'reading'));
      frame.replaceChildren(
        ...(isGone ? [] : [levelHead(known ?? face, known?.name ?? '')]),
        ...(known ? reasonsOf(known) : [element('p', { class: 'subtle' }, i18n.t(said))]),
        element(
          'div',
          { class: 'foot' },
          ...(isGone ? [] : [button(i18n.t('badge.open'), 'act', acts.open)]),
          button(i18n.t('badge.hide'), 'act quiet', acts.hide),
        ),
      );
    },
    show(at) {
      beside = at;
      const layer = at.anchor.closest(layers) ?? document.documentElement;
      if (host.parentElement !== layer) layer.append(host);
      if (!isOpen()) frame.showPopover();
      at.badge.expand(true);
      place();
      window.addEventListener('scroll', place, { capture: true, passive: true });
      window.addEventListener('resize', place);
    },
    hide() {
      beside = null;
      window.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
      host.remove();
      frame.replaceChildren();
    },
    focus: () => frame.focus({ preventScroll: true }),
    hasFocus: () => root.activeElement !== null,
    tab(backwards, from) {
      if (!beside || !isOpen()) return false;
      const stops = [...frame.querySelectorAll('button')];
      const focused = root.activeElement;
      const at = stops.findIndex((stop) => focused?.isSameNode(stop));
      if (from === beside.badge.host && !backwards) {
        stops[0]?.focus();
        return true;
      }
      if (from !== host) return false;
      if (backwards && at <= 0) {
        beside.badge.focus();
        return true;
      }
      // From the badge the browser goes on by itself, to what follows it on the page.
      if (!backwards && at === stops.length - 1) beside.badge.focus();
      return false;
    },
  };
}
