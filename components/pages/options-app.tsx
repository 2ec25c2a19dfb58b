import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { AppFrame } from '../ui/app-frame';
import { ErrorBoundary } from '../ui/error-boundary';
import { Loading } from '../ui/loading';
import { ProblemCard } from '../ui/problem-card';
import { useConnections, usePreferences, useRecords } from '../ui/use-stored';
import { useSyncOnOpen } from '../ui/use-sync-on-open';

const OverviewPage = lazy(() => import('./overview-page').then((page) => ({ default: page.OverviewPage })));
const WelcomePage = lazy(() => import('./welcome-page').then((page) => ({ default: page.WelcomePage })));
const OrganizationsPage = lazy(() =>
  import('./organizations-page').then((page) => ({ default: page.OrganizationsPage })),
);
const SettingsPage = lazy(() => import('./settings-page').then((page) => ({ default: page.SettingsPage })));
const NotFoundPage = lazy(() => import('./not-found-page').then((page) => ({ default: page.NotFoundPage })));

/** The full page: the welcome as long as nothing is connected, and else the places in their frame. */
export const OptionsApp = () => {
  const connections = useConnections();
  const preferences = usePreferences();
  const records = useRecords();
  const syncProblem = useSyncOnOpen(records.value);
  const [path] = useLocation();
  const problem = connections.problem ?? preferences.problem;
  if (!connections.value || !preferences.value) return problem ? <ProblemCard problem={problem} /> : <Loading />;
  if (connections.value.length === 0 && path !== '/settings')
    return (
      <Suspense fallback={<Loading />}>
        <WelcomePage />
      </Suspense>
    );
  const known = { connections: connections.value, records: records.value ?? [] };
  return (
    <AppFrame records={known.records}>
      <ErrorBoundary resetKey={path}>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/">
              <Redirect to="/overview" replace />
            </Route>
            <Route path="/overview">
              <OverviewPage {...known} preferences={preferences.value} ownProblem={records.problem ?? syncProblem} />
            </Route>
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
        </Suspense>
      </ErrorBoundary>
    </AppFrame>
  );
};
