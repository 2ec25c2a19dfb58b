import type { Silenced } from '../../lib/alerts/silenced';
import { i18n } from '../../lib/locales/i18n';
import { formatCount, formatTime } from '../../lib/sentences/formats';
import styles from './exclusions.module.css';
import { lookedBackDays } from './use-ground';

interface Props {
  /** Null as long as it is being looked at. */
  silenced: readonly Silenced[] | null;
  /** When the exclusion was made, ms. */
  createdAt: number;
  titleOf: (monitor: string) => string;
}

/** What an exclusion has silenced since it was made, and would have before; of which monitors, how often, and when last. */
export const SilencedLines = ({ silenced, createdAt, titleOf }: Props) => {
  if (!silenced) return <p className={styles.line}>{i18n.t('exclusions.looking')}</p>;
  const all = silenced.flatMap(({ episodes }) => episodes);
  const since = all.filter(({ raisedAt }) => raisedAt >= createdAt).length;
  const before = all.length - since;
  return (
    <div className={styles.silenced}>
      <p className={styles.line}>
        {since === 0
          ? i18n.t('exclusions.silencedNothing')
          : i18n.t('exclusions.silenced', since, [formatCount(since)])}
        {before > 0 && ` ${i18n.t('exclusions.before', before, [formatCount(before), formatCount(lookedBackDays)])}`}
      </p>
      {all.length > 0 && (
        <details>
          <summary>{i18n.t('exclusions.which')}</summary>
          <ul className={styles.ofMonitors}>
            {silenced.map(({ monitor, episodes, problem }) => {
              const last = episodes.reduce((so, { raisedAt }) => Math.max(so, raisedAt), 0);
              return (
                <li key={monitor}>
                  <bdi>{titleOf(monitor)}</bdi>{' '}
                  <span className={styles.dim}>
                    {problem
                      ? i18n.t('exclusions.unknown')
                      : i18n.t('exclusions.ofMonitor', episodes.length, [
                          formatCount(episodes.length),
                          formatTime(last),
                        ])}
                  </span>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </div>
  );
};
