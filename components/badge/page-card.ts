import type { Asking } from './asking';
import type { Badges } from './badges';
import { type Card, createCard } from './card';
import type { Beside } from './card-frame';
import type { Commands } from './commands';
import { hiddenNote } from './notes';
import type { Notice } from './notice';
import type { Sheet } from './sheet';

/** What the card stands on. */
export interface PageCardPorts {
  sheet: Sheet;
  badges: Badges;
  asking: Pick<Asking, 'forget' | 'want'>;
  commands: Commands;
  notice: Notice;
  /** False where the extension is gone. */
  isAlive(): boolean;
}

const personOf = ({ badge }: Beside): string => {
  const face = badge.face();
  return face === 'no-events' ? '' : face.person;
};

/** The page's card, with what is read for it and what its buttons do. */
export const createPageCard = ({ sheet, badges, asking, commands, notice, isAlive }: PageCardPorts): Card =>
  createCard({
    sheet,
    badges,
    isAlive,
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
