import type { Badges as Answers } from '../../lib/messages/protocol';
import { send } from '../../lib/messages/send';
import { createAsking } from './asking';
import { prepareBadges } from './badge';
import { createBadges } from './badges';
import { createCommands } from './commands';
import { createDrawing } from './drawing';
import { createLife } from './life';
import { createLooking } from './looking';
import { goodbyeNote, offerNote } from './notes';
import { createNotice } from './notice';
import { createOpenPage } from './open-page';
import { createOwnPage } from './own-page';
import { createPageCard } from './page-card';
import { createPageRead } from './page-read';
import { placeKey } from './place';
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

/** Puts badges beside everybody whom the page mentions, and keeps them right. */
export function mountBadges({ signal, isOrphaned, onChanged }: BadgePorts): Mounted {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const sheet = createSheet(themeOf(document, dark.matches));
  const wear = (): void => sheet.wear(themeOf(document, dark.matches));
  // Once the extension is gone there are no texts any more.
  const goodbye = goodbyeNote();
  const open = createOpenPage();

  const notice = createNotice(sheet);
  const listening = new AbortController();
  const badges = createBadges(sheet);
  const pageRead = createPageRead(
    (read) => void send('pageRead', read),
    () => document.hidden,
  );

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
  const card = createPageCard({ sheet, badges, asking, commands, notice, isAlive: life.isAlive });
  const ownPage = createOwnPage({
    sheet,
    asking,
    commands,
    onRead() {
      if (!life.isOver()) watch.quietly(draw);
    },
  });

  const draw = createDrawing({
    badges,
    card,
    ownPage,
    asking,
    page: open.page,
    isAlive: life.isAlive,
    quietly: (change) => watch.quietly(change),
  });

  const isOurs = (node: Node): boolean =>
    badges.isOurs(node) || card.isHost(node) || notice.isHost(node) || ownPage.isHost(node);

  const look = createLooking({ isOurs, badges, ownPage, asking, pageRead, page: open.page, draw });

  const watch = createWatch({
    isOurs,
    matters: (text) => text.data.includes('@') || badges.isMention(text) || ownPage.isHeading(text),
    onTheme: wear,
    onChange(roots) {
      onMoved();
      look(roots);
    },
  });

  function onMoved(): void {
    if (life.isOver()) return;
    const before = placeKey(open.page().place);
    if (!open.hasMoved()) return;
    const page = open.page();
    card.close();
    const left = ownPage.leave(page);
    if (left) watch.quietly(() => badges.claim([], new Set([left])));
    pageRead.onMoved(open.path());
    ownPage.prepare(page);
    if (placeKey(page.place) !== before) notice.hide();
    if (!isQuiet(asking.answerOf(page.place))) watch.start();
  }

  function onNews(): void {
    if (life.isOver()) return;
    const { place: asked } = open.page();
    const answer = asking.answerOf(asked);
    if (answer?.offer) notice.show(offerNote(() => commands.openConnect(asked)));
    if (isQuiet(answer)) {
      pause();
      return;
    }
    // When it is shown, all is looked at again.
    if (document.hidden) return;
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
      ownPage.prepare(open.page());
      watch.restart();
      ownPage.lack();
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
  pageRead.onMoved(open.path());
  ownPage.prepare(open.page());
  watch.start();
  requestIdleCallback(() => {
    if (!document.hidden && life.isAlive()) prepareBadges();
  });
  return { onMoved };
}
