import { createAlertReader } from '../../lib/alerts/alert-reader';
import type { AlertReader } from '../../lib/alerts/alert-store';
import { openAlerts } from '../../lib/alerts/open-alerts';

/** A reader of the alerts' database, in a chunk of its own. */
export const openAlertReader = (): AlertReader => createAlertReader(openAlerts());
