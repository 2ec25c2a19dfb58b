import type { Badges } from './badges';
import type { Card } from './card';
import type { Beside } from './card-frame';

/** So long, ms, one points at a badge before its card opens, and so long one may take from the badge to the card. */
const untilOpen = 250;
const untilClosed = 300;

/** What the page is not told of where it happens to a badge: so no row is opened and no link followed. */
const ours = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick', 'auxclick', 'keyup'] as const;

/**
 * Opens and closes the card by pointer, focus and keys. One set of listeners for all badges, before all of the page's;
 * only what the browser itself says counts, never an event that a script made up.
 */
export function listenForPointing(badges: Badges, card: Card, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The badge that was given the keyboard back: its card is not to open again by that. */
  let returned: Beside['badge'] | null = null;
  /** Whether the pointer has not moved since a key or button was pressed: what comes to lie below it is not pointed at. */
  let rests = false;

  const soon = (ms: number, then: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(then, ms);
  };
  const on = <E extends Event>(type: string, act: (event: E) => void): void =>
    window.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) act(event as E);
      },
      { capture: true, signal },
    );
  const giveBack = (at: Beside): void => {
    returned = at.badge;
    at.badge.focus();
  };

  const pointAt = ({ target, pointerType }: PointerEvent): void => {
    const at = badges.at(target);
    if (at && pointerType !== 'touch') soon(card.at() ? untilOpen / 2 : untilOpen, () => card.open(at, false));
    else if (card.isHost(target)) clearTimeout(timer);
    else if (card.at() && !card.isPinned()) soon(untilClosed, card.close);
    else clearTimeout(timer);
  };
  const onMove = (event: PointerEvent): void => {
    // Some say so too of a pointer below which something else has come to lie.
    if (!event.isTrusted || (event.movementX === 0 && event.movementY === 0)) return;
    stir();
    pointAt(event);
  };
  const stir = (): void => {
    rests = false;
    window.removeEventListener('pointermove', onMove, true);
  };
  const rest = (): void => {
    rests = true;
    window.addEventListener('pointermove', onMove, { capture: true, signal });
  };

  on<PointerEvent>('pointerover', (event) => {
    if (!rests) pointAt(event);
  });

  on<FocusEvent>('focusin', ({ target }) => {
    const at = badges.at(target);
    const wasReturned = at !== null && at.badge === returned;
    returned = null;
    if (at && !wasReturned && card.at()?.badge !== at.badge) soon(2 * untilOpen, () => card.open(at, false));
    else if (!at && card.at() && !card.isHost(target)) card.close();
  });

  on<MouseEvent>('click', (event) => {
    rest();
    const at = badges.at(event.target);
    if (!at) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    clearTimeout(timer);
    if (card.at()?.badge === at.badge && card.isPinned()) card.close();
    else card.open(at, true);
  });

  on<PointerEvent>('pointerdown', ({ target }) => {
    if (card.at() && !card.isHost(target) && !badges.at(target)) card.close();
  });

  on<KeyboardEvent>('keydown', (event) => {
    rest();
    const { target, key, shiftKey } = event;
    const open = card.at();
    const inCard = card.isHost(target);
    if (open && key === 'Escape') {
      event.preventDefault();
      event.stopImmediatePropagation();
      clearTimeout(timer);
      card.close();
      if (inCard) giveBack(open);
      return;
    }
    const at = badges.at(target);
    if (!inCard && !at) return;
    // The page's own keys are not for what is typed here; what the browser does by itself it goes on doing.
    event.stopImmediatePropagation();
    if (key !== 'Tab') return;
    if (open) returned = open.badge;
    if (card.tab(shiftKey, target)) event.preventDefault();
  });

  for (const type of ours) {
    on<Event>(type, (event) => {
      if (!badges.at(event.target)) return;
      event.stopImmediatePropagation();
      if (type === 'auxclick') event.preventDefault();
    });
  }
}
