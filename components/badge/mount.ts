import type { Badges as Answers } from '../../lib/messages/protocol';
import { send } from '../../lib/messages/send';
import { createAsking } from './asking';
import type { Face } from './badge';
import { createBadges } from './badges';
import { createCard } from './card';
import type { Beside } from './card-frame';
import { createCommands } from './commands';
import { removeCopies } from './copies';
import { createLaidOut } from './laid-out';
import { createLife } from './life';
import type { Mention, Page } from './mention';
import { mentionsIn } from './mentions';
import { goodbyeNote, hiddenNote, offerNote } from './notes';
import { createNotice } from './notice';
import { createOwnPage } from './own-page';
import { createPageRead } from './page-read';
import { namedIn, placeKey, placeOf } from './place';
import { listenForPointing } from './pointing';
import { keepFresh } from './refresh';
import { listenForRoom } from './room';
import { createSheet } from './sheet';
import { themeOf } from './theme';
import { createWatch } from './watch';

/** What badges need of the content script's surroundings. */
export interface BadgePorts {
  /** Ends everything: another version of the content script has taken over, say. */
  signal: AbortSignal;
  /** True where the extension that this script belongs to is gone. */
  isOrphaned(): boolean;
  /** Calls back whenever the background says that scores or choices have changed. */
  onChanged(act: () => void): void;
}

/** Badges on the page that is open, from now on. */
export interface Mounted {
  /** The address may have changed. */
  onMoved(): void;
}

/** States in which there is nothing to show: nothing is watched either, until the background says otherwise. */
const isQuiet = (answer: Answers | null): boolean => answer !== null && answer.state !== 'shown';

const readPage = (): Page => ({ place: placeOf(location.pathname), person: namedIn(location.pathname) });

/** Puts badges beside everybody whom the page mentions, and keeps them right. */
export function mountBadges({ signal, isOrphaned, onChanged }: BadgePorts): Mounted {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const sheet = createSheet(themeOf(document, dark.matches));
  const wear = (): void => sheet.wear(themeOf(document, dark.matches));
  // Once the extension is gone there are no texts any more.
  const goodbye = goodbyeNote();
  let page = readPage();
  let path = location.pathname;

  const notice = createNotice(sheet);
  const listening = new AbortController();
  const badges = createBadges(sheet);
  const pageRead = createPageRead((read) => void send('pageRead', read));

  const life = createLife({
    signal,
    isOrphaned,
    end() {
      pause();
      listening.abort();
    },
    sayGoodbye: () => notice.show(goodbye),
  });

  /** Nothing of ours is there any more, and nothing is watched. */
  const pause = (): void => {
    watch.stop();
    pageRead.stop();
    card.close();
    ownPage.hide();
    badges.clear();
  };

  const asking = createAsking({
    ask: (question) => send('badges', question),
    isOrphaned,
    wait: (ms, then) => void setTimeout(then, ms),
    onNews: () => onNews(),
    onOrphaned: life.onOrphaned,
  });

  const commands = createCommands(isOrphaned, life.onOrphaned);
  const personOf = ({ badge }: Beside): string => {
    const face = badge.face();
    return face === 'no-events' ? '' : face.person;
  };

  const card = createCard({
    sheet,
    badges,
    isAlive: life.isAlive,
    async read(of) {
      const read = await commands.readCard(of.place, personOf(of));
      // Then the badge is not right any more, and others may not be.
      if (read === null) {
        asking.forget();
        asking.want(badges.mentions());
      }
      return read;
    },
    openPerson: (of) => commands.openPerson(of.place, personOf(of)),
    hideBadges({ place }) {
      commands.hideBadges(place);
      notice.show(hiddenNote());
    },
  });
  const ownPage = createOwnPage({
    sheet,
    asking,
    commands,
    onRead() {
      if (!life.isOver()) watch.quietly(draw);
    },
  });

  const faceOf = (mention: Mention): Face | null => {
    const answer = asking.answerOf(mention.place);
    if (answer?.state !== 'shown') return null;
    const face = asking.faceOf(mention);
    if (face) return face;
    return face === null && answer.unknown === 'no-events' && !page.person ? 'no-events' : null;
  };

  /** Shows what is known. Nothing stays beside the wrong name; what is missing follows in the same frame. */
  function draw(): void {
    if (!life.isAlive()) return;
    badges.show(faceOf);
    laidOut.plan();
  }

  const drawMissing = (): void => {
    badges.put(faceOf);
    card.follow();
    ownPage.draw(faceOf);
  };

  const laidOut = createLaidOut(() => {
    if (life.isAlive()) watch.quietly(drawMissing);
  });

  const look = (roots: ReadonlySet<Element>): void => {
    for (const root of roots) removeCopies(root, isOurs);
    const found = [...roots].flatMap((root) => mentionsIn(root, page));
    const heading = ownPage.look(page);
    badges.claim(heading ? [...found, heading] : found, roots);
    asking.want(badges.mentions());
    draw();
    pageRead.onChange(heading !== null || found.length > 0);
  };

  const isOurs = (node: Node): boolean =>
    badges.isOurs(node) || card.isHost(node) || notice.isHost(node) || ownPage.isHost(node);

  const watch = createWatch({
    isOurs,
    matters: (text) => text.data.includes('@') || badges.isMention(text),
    onTheme: wear,
    onChange(roots) {
      onMoved();
      look(roots);
    },
  });

  function onMoved(): void {
    if (life.isOver() || location.pathname === path) return;
    const before = placeKey(page.place);
    path = location.pathname;
    page = readPage();
    card.close();
    ownPage.leave();
    pageRead.onMoved(path);
    ownPage.prepare(page);
    if (placeKey(page.place) !== before) notice.hide();
    if (!isQuiet(asking.answerOf(page.place))) watch.start();
  }

  function onNews(): void {
    if (life.isOver()) return;
    const { place: asked } = page;
    const answer = asking.answerOf(asked);
    if (answer?.offer) notice.show(offerNote(() => commands.openConnect(asked)));
    if (isQuiet(answer)) {
      pause();
      return;
    }
    // What could not be asked the last time is asked again.
    asking.want(badges.mentions());
    watch.quietly(draw);
  }

  keepFresh({
    signal: listening.signal,
    onChanged,
    refresh() {
      if (life.isOver()) return;
      asking.forget();
      ownPage.prepare(page);
      watch.restart();
    },
  });
  listenForRoom(listening.signal, () => {
    watch.quietly(() => {
      badges.loosen();
      draw();
    });
  });
  dark.addEventListener('change', wear, { signal: listening.signal });
  listenForPointing(badges, card, listening.signal);
  pageRead.onMoved(path);
  ownPage.prepare(page);
  watch.start();
  return { onMoved };
}
