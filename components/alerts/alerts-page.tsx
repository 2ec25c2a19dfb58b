import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Alert, AlertStatus } from '../../lib/alerts/alert';
import { stepsFrom } from '../../lib/alerts/life';
import { i18n } from '../../lib/locales/i18n';
import type { Problem } from '../../lib/problems';
import type { Connection } from '../../lib/settings/connection';
import { useStoredNames } from '../filter/use-stored-names';
import { createNames } from '../filter/value-names';
import { lazily } from '../ui/lazily';
import { Loading } from '../ui/loading';
import { PageLayout } from '../ui/page-layout';
import { ProblemCard } from '../ui/problem-card';
import { useNow } from '../ui/use-now';
import { orgInView, useView, withView } from '../ui/view-choice';
import { AlertFilters } from './alert-filters';
import { AlertList } from './alert-list';
import { alertPath } from './alert-path';
import { useAlertsChoice } from './alerts-choice';
import styles from './alerts-page.module.css';
import { chooseAlerts } from './choose-alerts';
import { NoAlerts } from './no-alerts';
import { alertsPanelId, StatusTabs } from './status-tabs';
import { TriageBar } from './triage-bar';
import { useAlerts } from './use-alerts';
import { useTriage } from './use-triage';

const ExpectedDialog = lazily(() => import('./expected-dialog').then((module) => module.default));

interface Props {
  connections: readonly Connection[];
  /** What went wrong on this page itself. */
  ownProblem: Problem | null;
}

/** All alerts to triage: what is open, what somebody looks at, what is over, and what was expected. */
export const AlertsPage = ({ connections, ownProblem }: Props) => {
  const [view, changeView] = useView();
  const [choice, change] = useAlertsChoice();
  const [, navigate] = useLocation();
  const now = useNow();
  const org = orgInView(view, connections);
  const { value: alerts, problem } = useAlerts(org);
  const stored = useStoredNames(alerts ? String(alerts.length > 0) : null);
  const nameOf = useMemo(() => createNames(stored, connections), [stored, connections]);
  const chosen = useMemo(() => (alerts ? chooseAlerts(alerts, choice) : null), [alerts, choice]);
  const triage = useTriage();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [expecting, setExpecting] = useState<readonly Alert[] | null>(null);

  const shown = chosen?.shown ?? [];
  // What is not shown is not selected: nothing happens to what one does not see.
  const selected = shown.filter(({ id }) => marked.has(id));
  const act = (from: readonly Alert[], to: AlertStatus) => {
    const of = from.filter(({ status }) => stepsFrom(status).includes(to));
    if (of.length === 0) return;
    if (to === 'expected') setExpecting(of);
    else void triage.run(of, to);
    if (to !== 'expected') setMarked(new Set());
  };
  const clear = () => change({ severities: [], monitor: null, entity: null });
  const since = connections
    .filter((connection) => org === null || connection.org === org)
    .reduce<number | null>((first, { connectedAt }) => Math.min(first ?? connectedAt, connectedAt), null);
  const names = new Map(connections.map((connection) => [connection.org, connection.name || connection.org]));

  return (
    <PageLayout
      title={i18n.t('places.alerts')}
      under={
        <StatusTabs
          value={choice.status}
          counts={chosen?.statuses ?? null}
          onChoose={(status) => {
            setMarked(new Set());
            change({ status });
          }}
        />
      }
    >
      {(problem ?? triage.problem ?? ownProblem) && (
        <ProblemCard problem={(problem ?? triage.problem ?? ownProblem) as Problem} />
      )}
      {!alerts && !problem && <Loading />}
      {alerts && chosen && (
        <>
          <AlertFilters
            connections={connections}
            alerts={alerts}
            chosen={chosen}
            choice={choice}
            org={org}
            nameOf={nameOf}
            onChoice={change}
            onOrg={(to) => changeView({ org: to })}
            onClear={clear}
          />
          <div role="tabpanel" id={alertsPanelId} aria-labelledby={`status-${choice.status}`} className={styles.panel}>
            {/* What was done to the last one can be taken back, too. */}
            {(shown.length > 0 || triage.done) && (
              <TriageBar
                count={selected.length}
                listed={shown.length > 0}
                status={choice.status}
                triage={triage}
                onTriage={(to) => act(selected, to)}
                onClear={() => setMarked(new Set())}
              />
            )}
            {shown.length === 0 ? (
              <NoAlerts
                of={alerts.length === 0 ? 'ever' : isNarrowed(choice) ? 'filter' : 'tab'}
                status={choice.status}
                since={since}
                monitorsHref={withView('/monitors', view)}
                onClear={clear}
              />
            ) : (
              <AlertList
                alerts={shown}
                selected={new Set(selected.map(({ id }) => id))}
                now={now}
                nameOf={nameOf}
                orgNameOf={(id) => (connections.length > 1 && org === null ? (names.get(id) ?? id) : null)}
                hrefOf={({ id }) => withView(alertPath(id), view)}
                onSelect={setMarked}
                onOpen={({ id }) => navigate(withView(alertPath(id), view))}
                onTriage={(alert, to) => act(selected.length > 0 ? selected : [alert], to)}
              />
            )}
          </div>
        </>
      )}
      {expecting && (
        <ExpectedDialog
          count={expecting.length}
          onConfirm={(reason) => {
            setMarked(new Set());
            void triage.run(expecting, 'expected', reason);
          }}
          onClose={() => setExpecting(null)}
        />
      )}
    </PageLayout>
  );
};

const isNarrowed = ({ severities, monitor, entity }: ReturnType<typeof useAlertsChoice>[0]): boolean =>
  severities.length > 0 || monitor !== null || entity !== null;
