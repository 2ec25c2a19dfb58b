import { i18n } from '../../lib/locales/i18n';
import type { BadgeCard } from '../../lib/messages/protocol';
import { element } from './element';

const reason = ({ text, when, at }: BadgeCard['reasons'][number]): HTMLElement =>
  element(
    'li',
    {},
    element('p', { dir: 'auto' }, text),
    element('time', { class: 'when', datetime: new Date(at).toISOString() }, when),
  );

/** Why somebody's score is what it is: the strongest reasons, and what else an admin asks first. */
export function reasonsOf(card: BadgeCard): HTMLElement[] {
  const { reasons, moreReasons, lastLogin, openAlerts, learning, sharedBy, scored } = card;
  const line = (text: string, name = ''): HTMLElement[] => [element('p', { class: name, dir: 'auto' }, text)];
  return [
    ...(reasons.length > 0 ? [element('ol', {}, ...reasons.map(reason))] : []),
    element(
      'div',
      { class: 'facts' },
      ...(moreReasons > 0 ? line(i18n.t('badge.moreReasons', moreReasons)) : []),
      ...(reasons.length === 0 ? line(i18n.t('badge.noReasons')) : []),
      ...(openAlerts > 0 ? line(i18n.t('badge.openAlerts', openAlerts), 'strong') : []),
      ...line(lastLogin === null ? i18n.t('badge.noLogin') : i18n.t('badge.lastLogin', { login: lastLogin })),
      ...(sharedBy > 1 ? line(i18n.t('badge.sharedBy', { count: sharedBy })) : []),
      ...(learning === null ? [] : line(learning)),
      ...line(scored, 'subtle'),
    ),
  ];
}
