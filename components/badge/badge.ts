import { i18n } from '../../lib/locales/i18n';
import type { BadgeFace } from '../../lib/messages/protocol';
import { type Level, levels } from '../../lib/risk/score';
import { levelWord } from '../../lib/sentences/level-words';
import { createHost, element, mark, shape } from './element';
import type { Sheet } from './sheet';
import type { Spot } from './spot';

/** What stands beside somebody of whom there are no events. */
export type Face = BadgeFace | 'no-events';

/** The element beside a name. Outside it is empty and says nothing; everything is inside its closed root. */
export interface Badge {
  host: HTMLElement;
  face(): Face;
  /** Shows another face: of somebody else, or of the same person later. */
  show(face: Face): void;
  put(spot: Spot): void;
  /** Whether it still stands where it was put for an anchor: pages move what is theirs, and may move what is ours. */
  stands(anchor: Node): boolean;
  expand(expanded: boolean): void;
  focus(): void;
  /** Where it is in the window. */
  box(): DOMRect;
}

/** What was drawn of a level, for copies, and how it is said, with a place for the score. */
interface Drawn {
  content: HTMLElement;
  words: string;
}

const scorePlace = '{score}';

function draw(level: Level | null): Drawn {
  if (level === null) return { content: element('span', { class: 'badge none' }, i18n.t('badge.noEvents')), words: '' };
  const content = element(
    'button',
    { type: 'button', class: `badge ${level}`, 'aria-haspopup': 'dialog', 'aria-expanded': 'false' },
    shape(),
    element('span', { class: 'word' }, levelWord(level)),
    element('span', { class: 'score' }),
  );
  return { content, words: i18n.t(`levels.${level}.risk`, { score: scorePlace }) };
}

const levelIn = (face: Face): Level | null => (face === 'no-events' ? null : face.level);

/** Faces with the same look the same. */
const lookOf = (face: Face): string => (face === 'no-events' ? face : `${face.level} ${face.score}`);

/** A copy is many times quicker than to draw and to word it anew. */
const drawnBefore = new Map<Level | null, Drawn>();

function drawnOf(level: Level | null): Drawn {
  const first = drawnBefore.get(level) ?? draw(level);
  drawnBefore.set(level, first);
  return first;
}

/** Draws what badges are copies of, while nobody waits for it. */
export const prepareBadges = (): void => {
  for (const level of levels) drawnOf(level);
};

function contentOf(face: Face): HTMLElement {
  const level = levelIn(face);
  const first = drawnOf(level);
  const content = first.content.cloneNode(true) as HTMLElement;
  if (face !== 'no-events') {
    content.setAttribute('aria-label', first.words.replace(scorePlace, String(face.score)));
    content.lastElementChild?.append(String(face.score));
  }
  return content;
}

/** A new badge; it is nowhere until it is put somewhere. */
export function createBadge(first: Face, sheet: Sheet): Badge {
  const { host, root } = createHost('over');
  sheet.adopt(root);
  let face = first;
  let content = contentOf(first);
  /** What it was put behind, and in what. */
  let behind: { parent: Node; node: Node | null } | null = null;
  root.append(content);
  return {
    host,
    face: () => face,
    show(next) {
      const before = face;
      face = next;
      if (lookOf(before) === lookOf(next)) return;
      const made = contentOf(next);
      const expanded = content.getAttribute('aria-expanded');
      const focused = root.activeElement === content;
      if (expanded !== null && next !== 'no-events') made.setAttribute('aria-expanded', expanded);
      content.replaceWith(made);
      content = made;
      if (focused) made.focus();
    },
    put({ parent, before, stand, gap }) {
      if (host.getAttribute(mark) !== stand) host.setAttribute(mark, stand);
      if (gap > 0) host.style.setProperty('--orgwatch-gap', `${-gap}px`);
      parent.insertBefore(host, before);
      behind = { parent, node: host.previousSibling };
    },
    stands: (anchor) =>
      behind !== null &&
      host.parentNode === behind.parent &&
      host.previousSibling === behind.node &&
      behind.parent.contains(anchor),
    expand(expanded) {
      if (face !== 'no-events') content.setAttribute('aria-expanded', String(expanded));
    },
    focus: () => content.focus({ preventScroll: true }),
    box: () => content.getBoundingClientRect(),
  };
}
