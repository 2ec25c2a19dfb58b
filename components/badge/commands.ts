import type { BadgeCard } from '../../lib/messages/protocol';
import { send } from '../../lib/messages/send';
import type { Place } from './place';

/** What the background is asked for beside badges. */
export interface Commands {
  /** Null where nothing is known of the person, undefined where there is no answer. */
  readCard(place: Place | null, person: string): Promise<BadgeCard | null | undefined>;
  openPerson(place: Place | null, person: string): void;
  openConnect(place: Place | null): void;
  hideBadges(place: Place | null): void;
}

/** Asks the background. Where it turns out that the extension is gone, `onOrphaned` is called. */
export function createCommands(isOrphaned: () => boolean, onOrphaned: () => void): Commands {
  const tell = (sent: Promise<unknown>): void => {
    void sent.then(() => isOrphaned() && onOrphaned());
  };
  return {
    async readCard(place, person) {
      const answer = await send('badgeCard', { place, person });
      if (answer.ok) return answer.value;
      if (isOrphaned()) {
        onOrphaned();
        return undefined;
      }
      // A worker that was just put to sleep is awake by now.
      const again = await send('badgeCard', { place, person });
      return again.ok ? again.value : undefined;
    },
    openPerson: (place, person) => tell(send('openPerson', { place, person })),
    openConnect: (place) => tell(send('openConnect', { place })),
    hideBadges: (place) => tell(send('hideBadges', { place })),
  };
}
