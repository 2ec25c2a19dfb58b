import { i18n } from '../../lib/locales/i18n';
import type { BadgeCard } from '../../lib/messages/protocol';
import type { Badge } from './badge';
import { reasonsOf } from './card-content';
import { cardPosition } from './card-position';
import { createHost, element } from './element';
import { levelHead } from './level-head';
import type { Mention } from './mentions';
import type { Sheet } from './sheet';

/** Somebody's name with the badge beside it. */
export type Beside = Mention & { badge: Badge };

/** What a card needs, and what can be done with it. */
export interface CardPorts {
  sheet: Sheet;
  /** False where the extension is gone: then there is nothing to say any more. */
  isAlive(): boolean;
  /** Null where nothing is known of the person, undefined where there is no answer. */
  read(of: Beside): Promise<BadgeCard | null | undefined>;
  openPerson(of: Beside): void;
  hideBadges(of: Beside): void;
}

/** The one card of the page. */
export interface Card {
  /** Opens at a badge; `into`: and the keyboard goes into it. */
  open(at: Beside, into: boolean): void;
  close(): void;
  /** What it is open at. */
  at(): Beside | null;
  /** It stays until it is closed: it was asked for, not only hovered over. */
  isPinned(): boolean;
  isHost(target: EventTarget | null): boolean;
  /** Goes over to another badge of the same person. */
  moveTo(at: Beside): void;
  /** Takes the Tab key: through the card and out of it to what follows the badge. True where it was for the card. */
  tab(backwards: boolean, from: EventTarget | null): boolean;
}

/** So long, ms, an answer is waited for before the card opens without it. */
const patience = 200;

/** Where a card must be to lie above everything, and to be reached where the page keeps the keyboard inside. */
const layers = 'dialog,[role="dialog"],[role="alertdialog"],[role="menu"],[popover]';

export function createCard({ sheet, isAlive, read, openPerson, hideBadges }: CardPorts): Card {
  const { host, root } = createHost('div', 'card');
  sheet.adopt(root);
  const frame = element('div', { class: 'card popped', role: 'dialog', tabindex: '-1' });
  frame.popover = 'manual';
  root.append(frame);

  let current: Beside | null = null;
  let pinned = false;
  let wantsFocus = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const sight = new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting === false) close();
  });

  const place = (): void => {
    if (!current || !frame.matches(':popover-open')) return;
    const { width, height } = frame.getBoundingClientRect();
    const { documentElement: page } = document;
    const { left, top } = cardPosition(
      current.badge.box(),
      { width, height },
      { width: page.clientWidth, height: window.innerHeight },
      getComputedStyle(current.anchor).direction === 'rtl',
    );
    frame.style.left = `${left}px`;
    frame.style.top = `${top}px`;
  };

  const attach = (to: Beside): void => {
    const layer = to.anchor.closest(layers) ?? document.documentElement;
    if (host.parentElement !== layer) layer.append(host);
  };

  const show = (): void => {
    clearTimeout(timer);
    if (!current) return;
    attach(current);
    if (!frame.matches(':popover-open')) frame.showPopover();
    current.badge.expand(true);
    place();
    if (wantsFocus) frame.focus({ preventScroll: true });
    wantsFocus = false;
  };

  const act = (text: string, name: string, then: (of: Beside) => void): HTMLElement => {
    const button = element('button', { type: 'button', class: name }, text);
    button.addEventListener('click', ({ isTrusted }) => {
      const of = current;
      if (!isTrusted || !of) return;
      close();
      then(of);
    });
    return button;
  };

  const fill = (at: Beside, card: BadgeCard | null | undefined | 'reading'): void => {
    const face = at.badge.face();
    if (face === 'no-events') return;
    const known = card && card !== 'reading' ? card : null;
    // Of whom nothing is held any more, no score is shown either.
    const isGone = card === null;
    const said = card === 'reading' ? 'badge.reading' : isGone ? 'badge.nobody' : 'badge.trouble';
    frame.setAttribute('aria-label', i18n.t('badge.card', { name: known?.name ?? '' }).trim());
    frame.setAttribute('aria-busy', String(card === 'reading'));
    frame.replaceChildren(
      ...(isGone ? [] : [levelHead(known ?? face, known?.name ?? '')]),
      ...(known ? reasonsOf(known) : [element('p', { class: 'subtle' }, i18n.t(said))]),
      element(
        'div',
        { class: 'foot' },
        ...(isGone ? [] : [act(i18n.t('badge.open'), 'act', openPerson)]),
        act(i18n.t('badge.hide'), 'act quiet', hideBadges),
      ),
    );
  };

  const ask = async (at: Beside): Promise<void> => {
    const card = await read(at);
    if (current?.key !== at.key) return;
    const hadFocus = root.activeElement !== null;
    fill(current, card);
    wantsFocus ||= hadFocus;
    show();
  };

  function close(): void {
    clearTimeout(timer);
    if (!current) return;
    sight.disconnect();
    current.badge.expand(false);
    current = null;
    pinned = false;
    wantsFocus = false;
    window.removeEventListener('scroll', place, true);
    window.removeEventListener('resize', place);
    host.remove();
    frame.replaceChildren();
  }

  return {
    open(at, into) {
      if (at.badge.face() === 'no-events' || !isAlive()) return;
      pinned = into || (pinned && current?.badge === at.badge);
      if (current?.badge === at.badge) {
        wantsFocus = into;
        if (into && frame.matches(':popover-open')) show();
        return;
      }
      const keeps = pinned;
      close();
      pinned = keeps;
      current = at;
      wantsFocus = into;
      fill(at, 'reading');
      sight.observe(at.badge.host);
      window.addEventListener('scroll', place, { capture: true, passive: true });
      window.addEventListener('resize', place);
      timer = setTimeout(show, patience);
      void ask(at);
    },
    close,
    at: () => current,
    isPinned: () => pinned,
    isHost: (target) => target === host,
    moveTo(at) {
      if (!current) return;
      const had = root.activeElement !== null;
      sight.disconnect();
      current = at;
      sight.observe(at.badge.host);
      if (!host.isConnected && frame.childElementCount > 0) {
        wantsFocus = had;
        show();
        return;
      }
      at.badge.expand(true);
      place();
    },
    tab(backwards, from) {
      if (!current || !frame.matches(':popover-open')) return false;
      const stops = [...frame.querySelectorAll('button')];
      const focused = root.activeElement;
      const at = stops.findIndex((stop) => focused?.isSameNode(stop));
      if (from === current.badge.host && !backwards) {
        stops[0]?.focus();
        return true;
      }
      if (from !== host) return false;
      if (backwards && at <= 0) {
        current.badge.focus();
        return true;
      }
      // From the badge the browser goes on by itself, to what follows it on the page.
      if (!backwards && at === stops.length - 1) current.badge.focus();
      return false;
    },
  };
}
