import { SegmentedControl, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { i18n } from '../../lib/locales/i18n';
import { severities } from '../../lib/monitors/monitor';
import { formatCount, formatDay } from '../../lib/sentences/formats';
import type { Connection } from '../../lib/settings/connection';
import { CourseChart } from '../charts/course';
import type { NameOf } from '../filter/value-names';
import card from '../monitors/section.module.css';
import { SeverityMark } from '../monitors/severity-mark';
import { ProblemCard } from '../ui/problem-card';
import { episodeNames } from './episode-names';
import { episodePlace } from './episode-place';
import styles from './trial.module.css';
import { TrialAlerts } from './trial-alerts';
import { TrialMatches } from './trial-matches';
import type { BackTest } from './use-back-test';

/** Ranges that are offered, days. */
export const trialDays = [30, 90, 180] as const;

export type TrialDays = (typeof trialDays)[number];

interface Props {
  test: BackTest;
  /** Whether what is written can be tried; where not, the last that could be is shown. */
  readable: boolean;
  days: TrialDays;
  connections: readonly Connection[];
  nameOf: NameOf;
  onDays: (days: TrialDays) => void;
}

/** What the monitor would have done over the stored history. */
export const Trial = ({
  test: { tested, stale, problem, refused },
  readable,
  days,
  connections,
  nameOf,
  onDays,
}: Props) => {
  const [, navigate] = useLocation();
  const monitor = tested?.monitor;
  const named = useMemo(() => monitor && episodeNames(monitor, nameOf, connections), [monitor, nameOf, connections]);
  const isOld = !readable || refused !== null;
  const oldest = tested?.view.oldest ?? null;
  return (
    <section
      className={card.section}
      aria-label={i18n.t('editor.trial.title')}
      data-trial
      data-stale={stale || undefined}
    >
      <div className={styles.head}>
        <Title order={2}>{i18n.t('editor.trial.title')}</Title>
        <SegmentedControl
          size="xs"
          aria-label={i18n.t('editor.trial.range')}
          withItemsBorders={false}
          data={trialDays.map((each) => ({
            value: String(each),
            label: i18n.t('editor.trial.days', { days: formatCount(each) }),
          }))}
          value={String(days)}
          onChange={(chosen) => onDays(trialDays.find((each) => String(each) === chosen) ?? days)}
        />
      </div>
      {problem && <ProblemCard problem={problem} />}
      {!tested || !named ? (
        !problem && (
          <Text className={styles.waiting}>{i18n.t(isOld ? 'editor.trial.cannot' : 'editor.trial.reading')}</Text>
        )
      ) : (
        <>
          <div className={styles.figures} role="status">
            <span className={styles.figure}>
              <b data-numbers>{formatCount(tested.episodes.length)}</b>{' '}
              {i18n.t('editor.trial.alerts', tested.episodes.length)}
            </span>
            {severities.map((severity) => {
              const count = tested.episodes.filter((episode) => episode.severity === severity).length;
              return count > 0 && <SeverityMark key={severity} severity={severity} detail={formatCount(count)} />;
            })}
            <span className={styles.gap} />
            {isOld && <span className={styles.old}>{i18n.t('editor.trial.old')}</span>}
          </div>
          <CourseChart
            course={tested.course}
            thresholds={tested.monitor.thresholds}
            episodes={tested.episodes}
            trigger={tested.monitor.trigger.kind}
            nameOf={named}
            height={230}
            onEpisode={(episode) => navigate(episodePlace(tested, episode))}
          />
          <TrialMatches tested={tested} />
          {oldest !== null && oldest > tested.range.from && (
            <p className={styles.about}>{i18n.t('editor.trial.since', { day: formatDay(oldest) })}</p>
          )}
          <TrialAlerts tested={tested} nameOf={named} />
        </>
      )}
    </section>
  );
};
