import { Anchor, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '../../lib/locales/i18n';
import type { Episode } from '../../lib/monitors/episode';
import type { Monitor } from '../../lib/monitors/monitor';
import { formatCount, formatTime } from '../../lib/sentences/formats';
import { whatOf } from '../alerts/alert-words';
import type { NameOf } from '../filter/value-names';
import styles from './episode-list.module.css';
import { SeverityMark } from './severity-mark';

interface Props {
  label: string;
  monitor: Monitor;
  /** The newest first. */
  episodes: readonly Episode[];
  nameOf: NameOf;
  /** The name of an episode's organization; null where there is only one. */
  orgNameOf: (org: string) => string | null;
  /** Where the events are that raised it; null where they cannot be asked for. */
  hrefOf: (episode: Episode) => string | null;
}

/** Lines drawn at a time. */
const step = 20;

const noFacts = { events: 0, actors: [], activities: [], targets: [], countries: [], ips: [] };

/** What a monitor raised or would have raised, a line each. */
export const EpisodeList = ({ label, monitor, episodes, nameOf, orgNameOf, hrefOf }: Props) => {
  const [most, setMost] = useState(step);
  const whom = ({ entity }: Episode) =>
    entity === '' || !monitor.groupBy ? i18n.t('monitorsPage.tuning.wholeOrg') : nameOf(monitor.groupBy, entity);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {episodes.slice(0, most).map((episode) => {
          const { org, entity, value, raisedAt, severity, peak } = episode;
          const href = hrefOf(episode);
          const inOrg = orgNameOf(org);
          return (
            <li key={`${org} ${entity} ${value} ${raisedAt}`} className={styles.item}>
              <time className={styles.time} dateTime={new Date(raisedAt).toISOString()}>
                {formatTime(raisedAt)}
              </time>
              <span className={styles.mark}>
                <SeverityMark severity={severity} />
              </span>
              <span className={styles.words}>
                <span className={styles.whom}>
                  <bdi>{whom(episode)}</bdi>
                </span>
                <Text span size="xs" c="dimmed">
                  {whatOf({ definition: monitor, severity, peak, value, facts: noFacts }, nameOf)}
                  {inOrg && (
                    <>
                      {' · '}
                      <bdi>{inOrg}</bdi>
                    </>
                  )}
                </Text>
              </span>
              {href && (
                <Anchor component={Link} href={href} size="xs" className={styles.link}>
                  {i18n.t('monitorsPage.history.events')}
                </Anchor>
              )}
            </li>
          );
        })}
      </ul>
      {episodes.length > most && (
        <Button
          size="xs"
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => setMost(most + 5 * step)}
        >
          {i18n.t('monitorsPage.history.more', { shown: formatCount(most), all: formatCount(episodes.length) })}
        </Button>
      )}
    </>
  );
};
