import type { Badges } from './badges';
import { type Beside, createCardFrame, type Read } from './card-frame';
import type { Sheet } from './sheet';

/** What a card needs, and what can be done with it. */
export interface CardPorts {
  sheet: Sheet;
  badges: Pick<Badges, 'at' | 'like'>;
  /** False where the extension is gone: then there is nothing to say any more. */
  isAlive(): boolean;
  read(of: Beside): Promise<Read>;
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
  /** Where its badge is gone, it goes over to another one of the same person, or closes. */
  follow(): void;
  /** Takes the Tab key: through the card and out of it to what follows the badge. True where it was for the card. */
  tab(backwards: boolean, from: EventTarget | null): boolean;
}

/** So long, ms, an answer is waited for before the card opens without it. */
const patience = 200;

export function createCard({ sheet, badges, isAlive, read, openPerson, hideBadges }: CardPorts): Card {
  let current: Beside | null = null;
  let pinned = false;
  let wantsFocus = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const closing = (then: (of: Beside) => void) => (): void => {
    const of = current;
    close();
    if (of) then(of);
  };
  const frame = createCardFrame(sheet, { open: closing(openPerson), hide: closing(hideBadges) });
  const sight = new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting === false) close();
  });

  const show = (): void => {
    clearTimeout(timer);
    if (!current) return;
    frame.show(current);
    if (wantsFocus) frame.focus();
    wantsFocus = false;
  };

  const fill = ({ badge }: Beside, read: Read | 'reading'): void => {
    const face = badge.face();
    if (face !== 'no-events') frame.fill(face, read);
  };

  const ask = async (at: Beside): Promise<void> => {
    const answer = await read(at);
    if (current?.key !== at.key) return;
    wantsFocus ||= frame.hasFocus();
    fill(current, answer);
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
    frame.hide();
  }

  const moveTo = (at: Beside): void => {
    sight.disconnect();
    current = at;
    sight.observe(at.badge.host);
    show();
  };

  return {
    open(at, into) {
      if (at.badge.face() === 'no-events' || !isAlive()) return;
      pinned = into || (pinned && current?.badge === at.badge);
      if (current?.badge === at.badge) {
        wantsFocus = into;
        if (into && frame.isOpen()) show();
        return;
      }
      const keeps = pinned;
      close();
      pinned = keeps;
      current = at;
      wantsFocus = into;
      fill(at, 'reading');
      sight.observe(at.badge.host);
      timer = setTimeout(show, patience);
      void ask(at);
    },
    close,
    at: () => current,
    isPinned: () => pinned,
    isHost: frame.isHost,
    follow() {
      if (!current) return;
      const { badge, key } = current;
      if (badge.host.isConnected && badge.face() !== 'no-events' && badges.at(badge.host)?.key === key) return;
      const next = badges.like(current);
      if (next) moveTo(next);
      else close();
    },
    tab: frame.tab,
  };
}
