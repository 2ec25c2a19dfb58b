import { Anchor } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Alert } from '../../../lib/alerts/alert';
import { formatRange } from '../../../lib/dashboards/range';
import type { WrittenFilter } from '../../../lib/filter/filter';
import { formatJql } from '../../../lib/filter/format-jql';
import { i18n } from '../../../lib/locales/i18n';
import type { Problem } from '../../../lib/problems';
import type { Connection } from '../../../lib/settings/connection';
import { useNames } from '../../explore/names';
import { pickedRange } from '../../filter/picked-range';
import { useMonitors } from '../../monitors/use-monitors';
import { formatOf } from '../../panels/panel-texts';
import { useFreshPicture } from '../../panels/use-fresh-picture';
import { lazily } from '../../ui/lazily';
import { Loading } from '../../ui/loading';
import { PageLayout } from '../../ui/page-layout';
import { PicksProvider } from '../../ui/picks';
import { usePorts } from '../../ui/ports';
import { ProblemCard } from '../../ui/problem-card';
import { useView, withView } from '../../ui/view-choice';
import { localTimeZone } from '../../ui/wall-time';
import { titleOfAlert } from '../alert-words';
import { useTriage } from '../use-triage';
import { AlertActs } from './alert-acts';
import { takeAlertPicture } from './alert-picture';
import { AroundSection } from './around-section';
import { CourseSection } from './course-section';
import styles from './detail.module.css';
import { EventsSection } from './events-section';
import { ExcludeMenu } from './exclude-menu';
import { HeadSection } from './head-section';
import { MonitorSection } from './monitor-section';
import { NotesSection } from './notes-section';
import { RelatedSection } from './related-section';
import { StepsSection } from './steps-section';

const EvidenceDialog = lazily(() => import('./evidence-dialog').then((module) => module.default));

interface Props {
  alert: Alert;
  connections: readonly Connection[];
  problem: Problem | null;
}

/** Everything about an alert that is there. */
export const AlertBody = ({ alert, connections, problem }: Props) => {
  const ports = usePorts();
  const [view] = useView();
  const [, navigate] = useLocation();
  const triage = useTriage();
  const { value: monitors } = useMonitors();
  const [packing, setPacking] = useState(false);
  const asked = JSON.stringify([alert.id, alert.firstAt, alert.lastAt, alert.endedAt, alert.definition]);
  const fresh = useFreshPicture(asked, ports.reader, () => takeAlertPicture(alert, ports, Date.now()));
  const { picture } = fresh;
  const nameOf = useNames(picture?.view ?? null, connections);
  const format = useMemo(() => formatOf(localTimeZone()), []);
  const shown = useMemo(() => ({ connections, nameOf, format }), [connections, nameOf, format]);
  const inForce = monitors?.find(({ monitor }) => monitor.id === alert.monitor);

  const explore = (range: { from: number; to: number }, filter: WrittenFilter | null) => {
    const params = new URLSearchParams({ range: formatRange(pickedRange(range)), org: alert.org });
    if (filter) params.set('filter', formatJql(filter));
    navigate(`/explore?${params}`);
  };
  const picks = {
    pick: (condition: WrittenFilter, exclude: boolean) =>
      explore(
        picture?.around.all.range ?? { from: alert.firstAt, to: alert.lastAt + 1 },
        exclude ? { kind: 'not', of: condition } : condition,
      ),
    pickRange: (range: { from: number; to: number }) => explore(range, null),
  };
  const wrong = problem ?? triage.problem ?? fresh.problem;

  return (
    <PageLayout
      title={titleOfAlert(alert)}
      busy={fresh.state === 'refreshing'}
      tools={
        <>
          <Anchor component={Link} size="sm" href={withView('/alerts', view)}>
            {i18n.t('alertPage.all')}
          </Anchor>
          <AlertActs alert={alert} triage={triage} onEvidence={picture && monitors ? () => setPacking(true) : null}>
            <ExcludeMenu alert={alert} shown={shown} />
          </AlertActs>
        </>
      }
    >
      {wrong && <ProblemCard problem={wrong} />}
      <div className={styles.columns}>
        <div className={styles.column}>
          <HeadSection alert={alert} shown={shown} />
          {!picture && !fresh.problem && <Loading />}
          {picture && (
            <PicksProvider picks={picks}>
              <EventsSection alert={alert} picture={picture} shown={shown} />
              <CourseSection alert={alert} picture={picture} shown={shown} />
              <AroundSection alert={alert} picture={picture} shown={shown} />
            </PicksProvider>
          )}
        </div>
        <div className={styles.column}>
          {monitors && <MonitorSection alert={alert} inForce={inForce} connections={connections} />}
          <NotesSection alert={alert} />
          <RelatedSection alert={alert} />
          <StepsSection alert={alert} />
        </div>
      </div>
      {packing && picture && (
        <EvidenceDialog
          alert={alert}
          picture={picture}
          inForce={inForce}
          shown={shown}
          onClose={() => setPacking(false)}
        />
      )}
    </PageLayout>
  );
};
