import { useEffect } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { removeStaleExports } from '../export/export-file';
import { AppFrame } from '../ui/app-frame';
import { ErrorBoundary } from '../ui/error-boundary';
import { lazily } from '../ui/lazily';
import { Loading } from '../ui/loading';
import { ProblemCard } from '../ui/problem-card';
import { useConnections, usePreferences, useRecords } from '../ui/use-stored';
import { useSyncOnOpen } from '../ui/use-sync-on-open';
import { beginLoadingDashboard, dashboardAt } from './begin-dashboard';
import { dashboardIds } from './dashboard-panels';

const DashboardPage = lazily(() => import('./dashboard-page').then((page) => page.DashboardPage), Loading);
const ExplorePage = lazily(() => import('../explore/explore-page').then((page) => page.ExplorePage), Loading);
const WelcomePage = lazily(() => import('./welcome-page').then((page) => page.WelcomePage), Loading);
const PeoplePage = lazily(() => import('../people/people-page').then((page) => page.PeoplePage), Loading);
const PersonPage = lazily(() => import('../person/person-page').then((page) => page.PersonPage), Loading);
const AlertsPage = lazily(() => import('../alerts/alerts-page').then((page) => page.AlertsPage), Loading);
const MonitorsPage = lazily(() => import('../monitors/monitors-page').then((page) => page.MonitorsPage), Loading);
const EditorPage = lazily(() => import('../monitor-editor/editor-page').then((page) => page.EditorPage), Loading);
const ExclusionsPage = lazily(
  () => import('../exclusions/exclusions-page').then((page) => page.ExclusionsPage),
  Loading,
);
const MonitorPage = lazily(() => import('../monitors/monitor-page').then((page) => page.MonitorPage), Loading);
const AlertPage = lazily(() => import('../alerts/detail/alert-page').then((page) => page.AlertPage), Loading);
const OrganizationsPage = lazily(() => import('./organizations-page').then((page) => page.OrganizationsPage), Loading);
const SettingsPage = lazily(() => import('./settings-page').then((page) => page.SettingsPage), Loading);
const NotFoundPage = lazily(() => import('./not-found-page').then((page) => page.NotFoundPage), Loading);

/** Begins to load what a place shows, while the settings are being read. What cannot be loaded is told of when it is drawn. */
const beginLoadingPlace = (path: string) => {
  const id = dashboardAt(path);
  if (!id) return;
  DashboardPage.load().catch(() => undefined);
  beginLoadingDashboard(id);
};

/** The full page: the welcome as long as nothing is connected, and else the places in their frame. */
export const OptionsApp = () => {
  const connections = useConnections();
  const preferences = usePreferences();
  const records = useRecords();
  const syncProblem = useSyncOnOpen(records.value);
  const [path] = useLocation();
  useEffect(() => beginLoadingPlace(path), [path]);
  useEffect(() => {
    // Files of events are not left behind by pages that were closed. What cannot be removed now is removed another time.
    removeStaleExports(Date.now()).catch(() => undefined);
  }, []);
  const problem = connections.problem ?? preferences.problem;
  if (!connections.value || !preferences.value) return problem ? <ProblemCard problem={problem} /> : <Loading />;
  if (connections.value.length === 0 && path !== '/settings') return <WelcomePage />;
  const known = { connections: connections.value, records: records.value ?? [] };
  const ofEvents = { ...known, preferences: preferences.value, ownProblem: records.problem ?? syncProblem };
  return (
    <AppFrame records={known.records}>
      <ErrorBoundary resetKey={path}>
        <Switch>
          <Route path="/">
            <Redirect to="/overview" replace />
          </Route>
          {dashboardIds.map((id) => (
            <Route key={id} path={`/${id}`}>
              <DashboardPage id={id} {...ofEvents} />
            </Route>
          ))}
          <Route path="/explore">
            <ExplorePage {...ofEvents} />
          </Route>
          <Route path="/people">
            <PeoplePage {...known} ownProblem={ofEvents.ownProblem} />
          </Route>
          <Route path="/people/:id">{({ id }) => <PersonPage id={id} {...ofEvents} />}</Route>
          <Route path="/alerts">
            <AlertsPage connections={known.connections} ownProblem={ofEvents.ownProblem} />
          </Route>
          <Route path="/alerts/:id">{({ id }) => <AlertPage key={id} id={id} connections={known.connections} />}</Route>
          <Route path="/monitors">
            <MonitorsPage {...known} />
          </Route>
          <Route path="/monitors/new">
            <EditorPage key="new" connections={known.connections} preferences={ofEvents.preferences} />
          </Route>
          <Route path="/monitors/:id/edit">
            {({ id }) => <EditorPage key={id} connections={known.connections} preferences={ofEvents.preferences} />}
          </Route>
          <Route path="/exclusions">
            <ExclusionsPage connections={known.connections} />
          </Route>
          <Route path="/monitors/:id">{({ id }) => <MonitorPage key={id} id={id} {...known} />}</Route>
          <Route path="/organizations">
            <OrganizationsPage {...known} />
          </Route>
          <Route path="/settings">
            <SettingsPage />
          </Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </ErrorBoundary>
    </AppFrame>
  );
};
