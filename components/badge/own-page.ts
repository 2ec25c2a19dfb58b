import type { BadgeCard } from '../../lib/messages/protocol';
import type { Asking } from './asking';
import type { Face } from './badge';
import type { Commands } from './commands';
import { createHeading } from './heading';
import type { Mention, Page } from './mention';
import { headingMention } from './mentions';
import { createPanel } from './panel';
import type { Key } from './place';
import type { Sheet } from './sheet';

/** What somebody's own page needs. */
export interface OwnPagePorts {
  sheet: Sheet;
  asking: Pick<Asking, 'want' | 'faceOf'>;
  commands: Pick<Commands, 'readCard' | 'openPerson'>;
  /** What the panel says has come. */
  onRead(): void;
}

/** Somebody's own page: the person in its heading, and the panel below. */
export interface OwnPage {
  /** Another page is open: nothing of the one before counts any more. Answers its heading, if about somebody else. */
  leave(next: Page): Element | null;
  /** Asks for what the page needs, while it is still being drawn; where the tab is hidden, when it is first looked at. */
  prepare(page: Page): void;
  /** Finds who stands in the heading; null on other pages, and while the heading is still that of the page before. */
  look(page: Page): Mention | null;
  /** Whether a text is of the heading. */
  isHeading(text: Text): boolean;
  /** Whatever is in the heading now was painted without the panel, where that is not there. */
  lack(): void;
  /** Shows the panel, or remembers that the heading is painted without it. */
  draw(faceOf: (mention: Mention) => Face | null): void;
  hide(): void;
  isHost(node: Node): boolean;
}

export function createOwnPage({ sheet, asking, commands, onRead }: OwnPagePorts): OwnPage {
  /** What was asked last, about an account: what answers an earlier question comes too late. */
  let question: { account: string } | null = null;
  let heading: Mention | null = null;
  const titles = createHeading();
  /** What the panel says, and of whom. */
  let own: { key: Key; card: BadgeCard | null | undefined } | null = null;
  const panel = createPanel(sheet, () => {
    const face = heading && asking.faceOf(heading);
    if (heading && face) commands.openPerson(heading.place, face.person);
  });

  const lack = (): void => {
    if (heading) panel.lack(heading.anchor);
  };

  const prepare = ({ place, person }: Page): void => {
    if (!person || document.hidden) return;
    const { account } = person;
    const mine = { account };
    question = mine;
    const key: Key = `account ${account}`;
    const where = person.place.kind === 'site' ? (place ?? person.place) : person.place;
    asking.want([{ place: where, key }]);
    void commands.readCard(where, account).then((card) => {
      if (question !== mine) return;
      own = { key, card };
      onRead();
    });
  };

  return {
    leave({ person }) {
      // Of one person there may be more pages than one.
      const isSame = question !== null && person?.account === question.account;
      const left = isSame ? null : (heading?.anchor ?? null);
      if (!isSame) titles.leave();
      question = null;
      own = null;
      heading = null;
      panel.hide();
      return left;
    },
    prepare,
    look(page) {
      if (question === null) prepare(page);
      const anchor = titles.look(own?.card?.name ?? '');
      heading = anchor && headingMention(anchor, page);
      return heading;
    },
    isHeading: titles.has,
    lack,
    draw(faceOf) {
      const card = heading && own?.key === heading.key && faceOf(heading) !== null ? own.card : null;
      if (heading && card) {
        panel.show(card, heading.anchor);
        return;
      }
      panel.hide();
      lack();
    },
    hide: panel.hide,
    isHost: panel.isHost,
  };
}
