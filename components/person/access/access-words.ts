import { isActivityId } from '../../../lib/audit/activities';
import { productName } from '../../../lib/audit/products';
import { i18n } from '../../../lib/locales/i18n';
import type { AccessChange, AccessKind } from '../../../lib/risk/profile/access';
import { textOf } from '../../ui/texts';

/** What kind of thing it is: a role, a group … */
export const kindWords = (kind: AccessKind): string => textOf('profile', 'access', 'kinds', kind);

/** What was given or lost, by its name; what the event does not name is told by its kind. */
export const accessWords = ({ kind, what, product, site }: AccessChange): string => {
  if (kind === 'org-admin') return kindWords(kind);
  const name = what || (kind === 'product' && product !== '' && product !== 'admin' ? productName(product) : '');
  if (name === '') return i18n.t('profile.access.unnamed', { kind: kindWords(kind) });
  return kind === 'product' && site !== '' ? i18n.t('profile.access.onSite', { what: name, site }) : name;
};

/** What happened, as activities are called. */
export const activityWords = (activity: string): string =>
  isActivityId(activity) ? textOf('activities', activity) : activity;
