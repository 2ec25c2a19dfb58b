import type { Query, Result } from '../query/query';
import type { StoreView } from '../store/view';
import type { Dashboard, PanelContext, PanelRows, Queries, ResultsOf } from './panel';

/** Answers several queries at once, in their order. */
export type Run = (queries: readonly Query[], view: StoreView) => readonly Result[];

/** Every panel's rows by panel id. All their queries go into one run, so that events are scanned once. */
export const evaluateDashboard = (
  dashboard: Dashboard,
  context: PanelContext,
  view: StoreView,
  run: Run,
): ReadonlyMap<string, PanelRows> => {
  const questions = dashboard.panels.map((panel) => ({ panel, queries: Object.entries(panel.queries(context)) }));
  const asked = questions.flatMap(({ queries }) => queries.flatMap(([, query]) => (query ? [query] : [])));
  const results = run(asked, view).values();
  return new Map(
    questions.map(({ panel, queries }) => {
      const named = Object.fromEntries(queries.map(([name, query]) => [name, query ? results.next().value : null]));
      return [panel.id, panel.rows(named as ResultsOf<Queries>, context, view)];
    }),
  );
};
