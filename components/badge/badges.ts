import { type Badge, createBadge, type Face } from './badge';
import type { Mention } from './mention';
import type { Sheet } from './sheet';
import { spotFor } from './spot';

/** Somebody who is mentioned, and the badge beside the name while there is one. */
interface Mark extends Mention {
  badge: Badge | null;
  /** How often, one time right after the other, the page has taken the badge away and left the name. */
  losses: number;
  /** When it was put there the last time, ms. */
  putAt: number;
}

/** A page that takes badges away again and again shall have its will; one that draws itself anew now and then not. */
const mostLosses = 5;
const rush = 500;

/** All badges on the page. */
export interface Badges {
  /** Who is mentioned in these parts of the page, from now on; elsewhere all stays as it is, but for what is gone. */
  claim(mentions: readonly Mention[], roots: ReadonlySet<Node>): void;
  /** Shows what is known now on the badges that are there: `null` takes a badge away. */
  show(faceOf: (mention: Mention) => Face | null): void;
  /** Takes them off for now, so that they are put anew: there is more room than before, or less. */
  loosen(): void;
  /** Puts those that were missing then, once all is laid out. */
  put(faceOf: (mention: Mention) => Face | null): void;
  mentions(): Iterable<Mention>;
  /** Whose badge a host is; null where it is none of ours. */
  at(host: EventTarget | null): (Mention & { badge: Badge }) | null;
  /** The badge of the same person as another, where the page was drawn anew. */
  like(mention: Mention): (Mention & { badge: Badge }) | null;
  isOurs(node: Node): boolean;
  /** Whether somebody is mentioned in a text or right around it. */
  isMention(text: Text): boolean;
  clear(): void;
}

/** As it is now: a card is open beside it for longer than the badge may be there. */
const withBadge = (mark: Mark | undefined): (Mark & { badge: Badge }) | null => {
  const { badge } = mark ?? {};
  return mark && badge ? { ...mark, badge } : null;
};

export function createBadges(sheet: Sheet): Badges {
  const marks = new Map<HTMLElement, Mark>();
  const hosts = new WeakMap<EventTarget, Mark>();
  let missing: Mark[] = [];

  const remove = (mark: Mark): void => {
    mark.badge?.host.remove();
    mark.badge = null;
  };

  /** A host that was taken away for good is nobody's, though a page may have kept it. */
  const markOf = (host: EventTarget | null): Mark | undefined => {
    const mark = host ? hosts.get(host) : undefined;
    return mark?.badge?.host === host ? mark : undefined;
  };

  const isUnder = (node: Node, roots: ReadonlySet<Node>): boolean => {
    for (let at: Node | null = node; at; at = at.parentNode) if (roots.has(at)) return true;
    return false;
  };

  return {
    claim(mentions, roots) {
      const claimed = new Set<HTMLElement>();
      for (const mention of mentions) {
        const known = marks.get(mention.anchor);
        claimed.add(mention.anchor);
        if (known) {
          if (known.key !== mention.key) known.losses = 0;
          Object.assign(known, mention);
        } else marks.set(mention.anchor, { ...mention, badge: null, losses: 0, putAt: 0 });
      }
      for (const [anchor, mark] of marks) {
        if (claimed.has(anchor)) continue;
        if (anchor.isConnected && !isUnder(anchor, roots)) continue;
        remove(mark);
        marks.delete(anchor);
      }
    },
    show(faceOf) {
      missing = [];
      for (const mark of marks.values()) {
        const face = faceOf(mark);
        if (face === null) remove(mark);
        else if (mark.badge?.stands(mark.anchor)) mark.badge.show(face);
        else {
          // Wherever it is now, it is beside something else.
          mark.badge?.host.remove();
          if (mark.losses < mostLosses) missing.push(mark);
        }
      }
    },
    loosen() {
      for (const mark of marks.values()) {
        if (!mark.badge?.host.isConnected || mark.badge.host === document.activeElement) continue;
        mark.badge.host.remove();
        // It was not the page that took it away.
        mark.losses--;
      }
    },
    put(faceOf) {
      // First all is read and then all is written: nothing has to be laid out for it in between.
      const spots = missing.flatMap((mark) => (mark.anchor.isConnected ? { mark, spot: spotFor(mark) } : []));
      missing = [];
      const now = performance.now();
      for (const { mark, spot } of spots) {
        const face = faceOf(mark);
        if (face === null) continue;
        if (mark.badge) {
          mark.losses = now - mark.putAt < rush ? mark.losses + 1 : 0;
          mark.badge.show(face);
        } else mark.badge = createBadge(face, sheet);
        mark.badge.put(spot);
        mark.putAt = now;
        hosts.set(mark.badge.host, mark);
      }
    },
    mentions: () => marks.values(),
    at: (host) => withBadge(markOf(host)),
    like: ({ key }) => withBadge([...marks.values()].find((mark) => mark.key === key && mark.badge !== null)),
    isOurs: (node) => markOf(node) !== undefined,
    isMention: (text) => text.parentElement !== null && marks.get(text.parentElement)?.text != null,
    clear() {
      for (const mark of marks.values()) remove(mark);
      marks.clear();
      missing = [];
    },
  };
}
