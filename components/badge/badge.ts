import { i18n } from '../../lib/locales/i18n';
import type { BadgeFace } from '../../lib/messages/protocol';
import { levelLook } from '../../lib/risk/level-look';
import { levelWord, riskWords } from '../../lib/sentences/level-words';
import { createHost, drawn, element, mark } from './element';
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
  expand(expanded: boolean): void;
  focus(): void;
  /** Where it is in the window. */
  box(): DOMRect;
}

function draw(face: Face): HTMLElement {
  if (face === 'no-events') return element('span', { class: 'badge none' }, i18n.t('badge.noEvents'));
  const { level, score } = face;
  return element(
    'button',
    {
      type: 'button',
      class: `badge ${level}`,
      'aria-label': riskWords(level, score),
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
    },
    drawn('0 0 12 12', { shape: levelLook[level].path }),
    element('span', { class: 'word' }, levelWord(level)),
    element('span', { class: 'score' }, String(score)),
  );
}

/** Faces with the same look the same. */
const lookOf = (face: Face): string => (face === 'no-events' ? face : `${face.level} ${face.score}`);

/** What was drawn, by its look: a copy is many times quicker than to draw and to word it anew. */
const drawnBefore = new Map<string, HTMLElement>();

function contentOf(face: Face): HTMLElement {
  const look = lookOf(face);
  const first = drawnBefore.get(look) ?? draw(face);
  drawnBefore.set(look, first);
  return first.cloneNode(true) as HTMLElement;
}

/** A new badge; it is nowhere until it is put somewhere. */
export function createBadge(first: Face, sheet: Sheet): Badge {
  const { host, root } = createHost('span', 'over');
  sheet.adopt(root);
  let face = first;
  let content = contentOf(first);
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
    },
    expand(expanded) {
      if (face !== 'no-events') content.setAttribute('aria-expanded', String(expanded));
    },
    focus: () => content.focus({ preventScroll: true }),
    box: () => content.getBoundingClientRect(),
  };
}
