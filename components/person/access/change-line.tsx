import { IconArrowsExchange, IconMinus, IconPlus } from '@tabler/icons-react';
import { Link } from 'wouter';
import { i18n } from '../../../lib/locales/i18n';
import type { AccessChange } from '../../../lib/risk/profile/access';
import { exploreEvents } from '../../monitors/explore-events';
import { Mark } from '../normal/mark';
import { timesOf } from '../normal/times';
import styles from './access.module.css';
import { accessWords, activityWords, kindWords } from './access-words';

interface Props {
  change: AccessChange;
  person: string;
  timeZone: string;
}

const icons = { gained: IconPlus, lost: IconMinus, changed: IconArrowsExchange };

/** One change: what, gained or lost, by whom and when; the time leads to the event. */
export const ChangeLine = ({ change, person, timeZone }: Props) => {
  const { at, kind, turn, by, isOwn, isAdmin, isFailed, activity } = change;
  const Icon = icons[turn];
  const href = exploreEvents({
    range: { from: at, to: at + 1 },
    filter: {
      kind: 'and',
      of: [
        { kind: 'in', field: 'target', values: [`users/${person}`] },
        { kind: 'in', field: 'activity', values: [activity] },
      ],
    },
  });
  const who = by.name || by.email || by.id;
  const what = kind === 'account' ? activityWords(activity) : accessWords(change);
  const when = timesOf(timeZone).time(at);
  return (
    <li className={styles.change} data-turn={turn} data-failed={isFailed ? '' : undefined}>
      <span className={styles.turn}>
        <Icon size={13} aria-hidden />
        {i18n.t(`profile.access.turns.${turn}`)}
      </span>
      <span className={styles.what}>
        <bdi>{what}</bdi>{' '}
        {kind !== 'account' && kind !== 'org-admin' && <span className={styles.kind}>{kindWords(kind)}</span>}{' '}
        {isAdmin && <Mark kind="admin">{i18n.t('profile.access.admin')}</Mark>}{' '}
        {isFailed && <Mark kind="plain">{i18n.t('profile.access.failed')}</Mark>}
        <span className={styles.second}>
          {isOwn
            ? i18n.t('profile.access.byThemselves')
            : who !== '' && (
                <>
                  {i18n.t('profile.access.by')} <bdi>{who}</bdi>
                </>
              )}
        </span>
      </span>
      {href ? (
        <Link
          href={href}
          className={styles.when}
          aria-label={i18n.t('profile.access.openEvent', { what, time: when })}
          title={i18n.t('profile.access.open')}
        >
          {when}
        </Link>
      ) : (
        <span className={styles.when}>{when}</span>
      )}
    </li>
  );
};
