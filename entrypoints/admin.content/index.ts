import { browser, defineContentScript } from '#imports';
import '../../components/badge/living.css';
import { mountBadges } from '../../components/badge/mount';
import { watchAddress } from '../../components/badge/watch-address';
import type { badgesChanged } from '../../lib/messages/protocol';
import { send } from '../../lib/messages/send';
import { orgInPath } from '../../lib/settings/org-id';

const changed: typeof badgesChanged = 'badgesChanged';

export default defineContentScript({
  matches: ['https://admin.atlassian.com/*'],
  main({ signal }) {
    const told = new Set<string>();
    /** Tells the background which organization the admin has open, so that the form can offer its id. */
    const tell = async (): Promise<void> => {
      const org = orgInPath(location.pathname);
      if (org === null || told.has(org)) return;
      told.add(org);
      const answer = await send('orgSeen', { org });
      if (!answer.ok) told.delete(org);
    };
    void tell();
    const badges = mountBadges({
      signal,
      isOrphaned: () => browser.runtime?.id === undefined,
      onChanged: (act) =>
        browser.runtime.onMessage.addListener((message, { id }) => {
          if (id === browser.runtime.id && (message as { type?: unknown } | null)?.type === changed) act();
        }),
    });
    // The admin site is a single page that changes its address without loading anew.
    watchAddress(signal, () => {
      void tell();
      badges.onMoved();
    });
  },
});
