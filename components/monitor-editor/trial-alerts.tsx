import { useDeferredValue, useMemo } from 'react';
import { Link } from 'wouter';
import { i18n } from '../../lib/locales/i18n';
import type { Episode } from '../../lib/monitors/episode';
import { formatCount, formatTime } from '../../lib/sentences/formats';
import { isYesOrNoTrigger, valueText } from '../charts/course-texts';
import { SeverityMark } from '../monitors/severity-mark';
import { formatOf } from '../panels/panel-texts';
import { localTimeZone } from '../ui/wall-time';
import { episodePlace } from './episode-place';
import styles from './trial.module.css';
import type { BackTested } from './use-back-test';

/** As many as are drawn; all of them are in the chart. */
const mostDrawn = 50;

interface Props {
  tested: BackTested;
  nameOf: (episode: Episode) => string;
}

/** Which alerts there would have been, for whom; each leads to its events. */
export const TrialAlerts = ({ tested: latest, nameOf }: Props) => {
  // The chart and the figures are there first; the places of many alerts take their time.
  const tested = useDeferredValue(latest);
  const { episodes, monitor } = tested;
  const format = useMemo(() => formatOf(localTimeZone()), []);
  const newest = useMemo(() => episodes.toSorted((a, b) => b.raisedAt - a.raisedAt), [episodes]);
  const rows = useMemo(
    () => newest.slice(0, mostDrawn).map((episode) => ({ episode, place: episodePlace(tested, episode) })),
    [newest, tested],
  );
  const further = newest.length - mostDrawn;
  if (newest.length === 0) return <p className={styles.none}>{i18n.t('editor.trial.silent')}</p>;
  return (
    <div className={styles.alerts}>
      <ul className={styles.list} aria-label={i18n.t('editor.trial.list')}>
        {rows.map(({ episode, place }) => (
          <li key={`${episode.org} ${episode.entity} ${episode.value} ${episode.firstAt}`}>
            <Link href={place} className={styles.alert} title={i18n.t('editor.trial.show')}>
              <SeverityMark severity={episode.severity} />
              <bdi className={styles.whom}>{nameOf(episode)}</bdi>
              <span className={styles.value} data-numbers>
                {!isYesOrNoTrigger(monitor.trigger.kind) && valueText(episode.peak, monitor.trigger.kind, format)}
              </span>
              <span className={styles.when} data-numbers>
                {formatTime(episode.raisedAt)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {further > 0 && <p className={styles.about}>{i18n.t('editor.trial.further', further, [formatCount(further)])}</p>}
    </div>
  );
};
