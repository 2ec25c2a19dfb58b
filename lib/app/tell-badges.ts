import { browser } from '#imports';
import { badgesChanged } from '../messages/protocol';
import { forgetAskingTabs, readAskingTabs } from '../settings/asking-tabs';
import { watchAcceptances } from '../settings/stored-acceptances';
import { watchConnections } from '../settings/stored-connections';
import { watchCriticality } from '../settings/stored-criticality';
import { watchPreferences } from '../settings/stored-preferences';

let told = 0;

/** How often tabs were told since the worker started. */
export const timesTold = (): number => told;

/** Tells every tab that has asked for badges to ask again. */
export async function tellBadgesChanged(): Promise<void> {
  told++;
  const tabs = await readAskingTabs();
  const gone = await Promise.all(
    tabs.map((tab) =>
      browser.tabs.sendMessage(tab, { type: badgesChanged }).then(
        () => [],
        // Closed, or on another site by now.
        () => [tab],
      ),
    ),
  );
  if (gone.some((one) => one.length > 0)) await forgetAskingTabs(gone.flat());
}

/** Tells them after each change of what badges depend on beside the people. */
export function watchBadges(): void {
  const tell = () => void tellBadgesChanged();
  let before: string | null = null;
  watchPreferences(({ badges, risk }) => {
    // Of preferences nothing else matters to them: who widens a column makes no page ask again.
    const choice = JSON.stringify([badges, risk]);
    if (choice !== before) tell();
    before = choice;
  });
  watchAcceptances(tell);
  watchCriticality(tell);
  watchConnections(tell);
}
