import { browser } from '#imports';
import { readAlertTrouble, withAlertTrouble } from '../settings/alert-trouble';
import { readConnections } from '../settings/stored-connections';
import { readUntold } from '../settings/untold';
import type { AppPorts } from './ports';
import { statusOf } from './status';

/** Shows the state of all orgs on the toolbar. Asked for while it is at it, it does so once more, not once each. */
export function createBadge({ reader, alerts }: Pick<AppPorts, 'reader' | 'alerts'>): () => Promise<void> {
  let showing: Promise<void> | null = null;
  let again = false;

  async function show(): Promise<void> {
    do {
      again = false;
      const untold = await readUntold();
      // Where nothing can be written, Chromium does not let us read either.
      const records = await reader.records().catch(() => []);
      const trouble = await readAlertTrouble();
      const told = records.map((record) => withAlertTrouble(record, trouble));
      const { critical } = await alerts.openCounts(null).catch(() => ({ critical: 0 }));
      const status = statusOf(await readConnections(), told, untold, critical);
      await Promise.all([
        browser.action.setBadgeText({ text: status.text }),
        browser.action.setTitle({ title: status.title }),
        browser.action.setBadgeBackgroundColor({ color: status.background }),
        browser.action.setBadgeTextColor({ color: status.color }),
      ]);
    } while (again);
  }

  return () => {
    again = true;
    showing ??= show().finally(() => {
      showing = null;
    });
    return showing;
  };
}
