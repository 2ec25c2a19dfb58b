import { lazily } from '../ui/lazily';
import { Loading } from '../ui/loading';

/** The open alerts, in a chunk of their own: the popup opens with a dashboard. */
export const PopupAlerts = lazily(() => import('./popup-alerts').then((page) => page.PopupAlerts), Loading);
