import { i18n } from '../../lib/locales/i18n';
import { formatCount, formatTime } from '../../lib/sentences/formats';
import { NoticeCard } from '../ui/notice-card';
import { usePorts } from '../ui/ports';
import { useWatched } from '../ui/use-watched';
import styles from './badges-section.module.css';

/** Says on which pages of the admin site nobody could be recognized: they may have changed. */
export const BadgesUnread = () => {
  const { unreadPages } = usePorts();
  const { value = {} } = useWatched(unreadPages.read, unreadPages.watch);
  const pages = Object.entries(value).sort(([, a], [, b]) => b.at - a.at);
  if (pages.length === 0) return null;
  return (
    <NoticeCard
      severity="warning"
      title={i18n.t('badgeSettings.unread.title')}
      text={i18n.t('badgeSettings.unread.text')}
      // What cannot be forgotten now stays, and is there to be seen.
      action={{
        label: i18n.t('badgeSettings.unread.forget'),
        run: () => void unreadPages.clear().catch(() => undefined),
      }}
    >
      <ul className={styles.unread}>
        {pages.map(([page, { at, times }]) => (
          <li key={page}>
            <code>{page}</code>{' '}
            {i18n.t('badgeSettings.unread.when', times, { count: formatCount(times), time: formatTime(at) })}
          </li>
        ))}
      </ul>
    </NoticeCard>
  );
};
