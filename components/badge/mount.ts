import type { Badges as Answers } from '../../lib/messages/protocol';
import { send } from '../../lib/messages/send';
import { createAsking } from './asking';
import type { Face } from './badge';
import { createBadges } from './badges';
import { type Beside, createCard } from './card';
import { createCommands } from './commands';
import { removeCopies } from './copies';
import { createLaidOut } from './laid-out';
import { type Mention, mentionsIn, type Page } from './mentions';
import { goodbyeNote, hiddenNote, offerNote } from './notes';
import { createNotice } from './notice';
import { createOwnPage } from './own-page';
import { createPageRead } from './page-read';
import { type Key, namedIn, type Place, placeKey, placeOf } from './place';
import { listenForPointing } from './pointing';
import { keepFresh } from './refresh';
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
  let ended = false;

  const notice = createNotice(sheet);
  const listening = new AbortController();
  const badges = createBadges(sheet);
  const pageRead = createPageRead((read) => void send('pageRead', read));

  const end = (): void => {
    if (ended) return;
    ended = true;
    watch.stop();
    pageRead.stop();
    listening.abort();
    card.close();
    ownPage.hide();
    badges.clear();
  };
  const onOrphaned = (): void => {
    if (ended) return;
    end();
    notice.show(goodbye);
  };
  signal.addEventListener('abort', () => {
    // Where the extension was updated and nothing else has taken over, the page says so when it is next used.
    if (isOrphaned()) onOrphaned();
    else end();
  });

  const asking = createAsking({
    ask: (question) => send('badges', question),
    isOrphaned,
    wait: (ms, then) => void setTimeout(then, ms),
    onNews: () => onNews(),
    onOrphaned,
  });

  const commands = createCommands(isOrphaned, onOrphaned);
  const personOf = ({ badge }: Beside): string => {
    const face = badge.face();
    return face === 'no-events' ? '' : face.person;
  };
  /** False where the extension is gone; then that is said, once. */
  const isAlive = (): boolean => {
    if (isOrphaned()) onOrphaned();
    return !ended;
  };

  const card = createCard({
    sheet,
    isAlive,
    async read(of) {
      const read = await commands.readCard(of.place, personOf(of));
      // Then the badge is not right any more, and others may not be.
      if (read === null) askAnew();
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
      if (!ended) watch.quietly(draw);
    },
  });

  const faceOf = ({ place, key }: Mention): Face | null => {
    const answer = asking.answerOf(place);
    if (answer?.state !== 'shown') return null;
    const face = asking.faceOf(place, key);
    if (face) return face;
    return face === null && answer.unknown === 'no-events' && !page.person ? 'no-events' : null;
  };

  const want = (mentions: Iterable<Mention>): void => {
    const byPlace = new Map<string, { place: Place | null; keys: Key[] }>();
    for (const { place, key } of mentions) {
      const wanted = byPlace.get(placeKey(place)) ?? { place, keys: [] };
      wanted.keys.push(key);
      byPlace.set(placeKey(place), wanted);
    }
    for (const { place, keys } of byPlace.values()) asking.want(place, keys);
  };

  const askAnew = (): void => {
    asking.forget();
    want(badges.mentions());
  };

  /** Shows what is known. Nothing stays beside the wrong name; what is missing follows in the same frame. */
  function draw(): void {
    if (!isAlive()) return;
    badges.show(faceOf);
    laidOut.plan();
  }

  const followCard = (): void => {
    const open = card.at();
    if (!open) return;
    const { badge, key } = open;
    if (badge.host.isConnected && badge.face() !== 'no-events' && badges.at(badge.host)?.key === key) return;
    const next = badges.like(open);
    if (next) card.moveTo(next);
    else card.close();
  };

  const drawMissing = (): void => {
    badges.put(faceOf);
    followCard();
    ownPage.draw(faceOf);
  };

  const laidOut = createLaidOut(() => {
    if (isAlive()) watch.quietly(drawMissing);
  });

  const look = (roots: ReadonlySet<Element>): void => {
    for (const root of roots) removeCopies(root, isOurs);
    const found = [...roots].flatMap((root) => mentionsIn(root, page));
    const heading = ownPage.look(page);
    badges.claim(heading ? [...found, heading] : found, roots);
    want(badges.mentions());
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
    if (ended || location.pathname === path) return;
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
    if (ended) return;
    const { place: asked } = page;
    const answer = asking.answerOf(asked);
    if (answer?.offer) notice.show(offerNote(() => commands.openConnect(asked)));
    if (isQuiet(answer)) {
      watch.stop();
      pageRead.stop();
      card.close();
      ownPage.hide();
      badges.clear();
      return;
    }
    // What could not be asked the last time is asked again.
    want(badges.mentions());
    watch.quietly(draw);
  }

  keepFresh({
    signal: listening.signal,
    onChanged,
    refresh() {
      if (ended) return;
      asking.forget();
      ownPage.prepare(page);
      watch.restart();
    },
  });
  dark.addEventListener('change', wear, { signal: listening.signal });
  listenForPointing(badges, card, listening.signal);
  pageRead.onMoved(path);
  ownPage.prepare(page);
  watch.start();
  return { onMoved };
}
