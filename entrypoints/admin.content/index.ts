import { defineContentScript } from '#imports';
import { send } from '../../lib/messages/send';
import { orgIdOf } from '../../lib/settings/org-id';

export default defineContentScript({
  matches: ['https://admin.atlassian.com/*'],
  main(ctx) {
    const told = new Set<string>();
    /** Tells the background which organization the admin has open, so that the form can offer its id. */
    const tell = async (address: string): Promise<void> => {
      const org = orgIdOf(address);
      if (org === null || told.has(org)) return;
      told.add(org);
      const answer = await send('orgSeen', { org });
      if (!answer.ok) told.delete(org);
    };
    void tell(location.href);
    // The admin site is a single page that changes its address without loading anew.
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => void tell(newUrl.href));
  },
});
