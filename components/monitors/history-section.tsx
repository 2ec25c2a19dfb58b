import { SegmentedControl, Text, Title } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import { useId, useState } from 'react';
import { dayMs } from '../../lib/durations';
import { i18n } from '../../lib/locales/i18n';
import type { Episode } from '../../lib/monitors/episode';
import { eventsOfEpisode } from '../../lib/monitors/episode-events';
import type { Monitor } from '../../lib/monitors/monitor';
import { formatCount, formatDay, formatTime } from '../../lib/sentences/formats';
import { CourseChart } from '../charts/course';
import type { NameOf } from '../filter/value-names';
import { type BackTested, useBackTest } from '../monitor-editor/use-back-test';
import { ProblemCard } from '../ui/problem-card';
import { useNow } from '../ui/use-now';
import { AllOrgs } from './all-orgs';
import { EpisodeList } from './episode-list';
import { exploreEvents } from './explore-events';
import styles from './section.module.css';

interface Props {
  /** As it is stored, or as it is being tuned. */
  monitor: Monitor;
  /** Whether it is as it is stored; `wrong`: it is, since something is wrong with how it is being tuned. */
  is: 'stored' | 'tuned' | 'wrong';
  /** Since when it may notify, ms; null where it is off. */
  armedAt: number | null;
  /** The same for one organization: what was connected later is armed later. */
  armedIn: (org: string) => number | null;
  /** Whether there are events of more than one organization. */
  several: boolean;
  nameOf: NameOf;
  orgNameOf: (org: string) => string | null;
}

const ranges = ['30', '90', '180'];

/** The range's end moves so often, ms. */
const step = 5 * 60_000;

/** What the monitor would have done over what is stored: its value over time, and everything that it would have raised. */
export const HistorySection = ({ monitor, is, armedAt, armedIn, several, nameOf, orgNameOf }: Props) => {
  const id = useId();
  const [days, setDays] = useState(30);
  const now = useNow(step);
  const { tested, stale, refused, problem } = useBackTest(monitor, { from: now - days * dayMs, to: now });
  return (
    <section className={styles.section} aria-labelledby={id} aria-busy={stale}>
      <header className={styles.head}>
        <Title order={2} id={id}>
          {i18n.t('monitorsPage.history.title')}
        </Title>
        {several && <AllOrgs />}
        <span className={styles.gap} />
        <SegmentedControl
          size="xs"
          aria-label={i18n.t('monitorsPage.history.range')}
          value={String(days)}
          onChange={(value) => setDays(Number(value))}
          data={ranges.map((value) => ({
            value,
            label: i18n.t('counts.day', Number(value), [formatCount(Number(value))]),
          }))}
        />
      </header>
      {problem && <ProblemCard problem={problem} />}
      {refused && (
        <Text size="sm" c="var(--ow-error)">
          {i18n.t('monitorsPage.state.failing', { said: refused.message })}
        </Text>
      )}
      {!tested && !problem && !refused && <div style={{ height: 280 }} />}
      {tested && (
        <Tested tested={tested} is={is} armedAt={armedAt} armedIn={armedIn} nameOf={nameOf} orgNameOf={orgNameOf} />
      )}
    </section>
  );
};

type TestedProps = Pick<Props, 'is' | 'armedAt' | 'armedIn' | 'nameOf' | 'orgNameOf'> & { tested: BackTested };

const Tested = ({ tested, is, armedAt, armedIn, nameOf, orgNameOf }: TestedProps) => {
  const { monitor, episodes, course, events, range, view, circumstances } = tested;
  const newest = episodes.toSorted((a, b) => b.raisedAt - a.raisedAt);
  const since = newest.filter(
    ({ org, raisedAt }) => is !== 'tuned' && armedAt !== null && raisedAt >= (armedIn(org) ?? Number.POSITIVE_INFINITY),
  );
  const before = newest.filter((episode) => !since.includes(episode));
  const hrefOf = (episode: Episode) => exploreEvents(eventsOfEpisode(monitor, episode, circumstances));
  const list = { monitor, nameOf, orgNameOf, hrefOf };
  const heading = i18n.t(is === 'tuned' ? 'monitorsPage.history.tuned' : 'monitorsPage.history.before');
  const notArmed = armedAt === null ? 'monitorsPage.history.offAbout' : 'monitorsPage.history.beforeAbout';
  const about = is === 'tuned' ? 'monitorsPage.history.tunedAbout' : notArmed;
  const short = view.oldest !== null && view.oldest > range.from;
  return (
    <>
      <Text size="sm" role="status">
        {i18n.t('monitorsPage.history.raised', episodes.length, [formatCount(episodes.length), formatCount(events)])}{' '}
        {is !== 'stored' && (
          <b>{i18n.t(is === 'tuned' ? 'monitorsPage.history.tried' : 'monitorsPage.history.wrong')} </b>
        )}
        {short && i18n.t('monitorsPage.history.beginsOn', { day: formatDay(view.oldest ?? 0) })}
      </Text>
      <CourseChart
        course={course}
        thresholds={monitor.thresholds}
        episodes={episodes}
        trigger={monitor.trigger.kind}
        nameOf={({ entity }) => (entity && monitor.groupBy ? nameOf(monitor.groupBy, entity) : '')}
      />
      {since.length > 0 && armedAt !== null && (
        <>
          <Title order={3}>{i18n.t('monitorsPage.history.since', { time: formatTime(armedAt) })}</Title>
          <EpisodeList
            label={i18n.t('monitorsPage.history.since', { time: formatTime(armedAt) })}
            episodes={since}
            {...list}
          />
        </>
      )}
      {before.length > 0 && (
        <>
          <div>
            <Title order={3}>{heading}</Title>
            <Text size="xs" c="dimmed">
              {i18n.t(about)}
            </Text>
          </div>
          <EpisodeList label={heading} episodes={before} {...list} />
        </>
      )}
    </>
  );
};
