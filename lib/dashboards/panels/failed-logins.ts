import { doing } from '../families';
import { figure, figureColumns, reachesBack, trendOf } from '../figures';
import { definePanel } from '../panel';
import { ask, askBefore } from '../queries';

const failedLogin = doing('login-failed');

export const failedLogins = definePanel({
  id: 'failed-logins',
  width: 3,
  columns: figureColumns,
  queries: (context) => ({
    now: ask(context, { filter: failedLogin, bucketed: true }),
    before: askBefore(context, { filter: failedLogin }),
  }),
  rows: ({ now, before }, context, view) => ({
    rows: [figure('failed-logins', now, before, reachesBack(view, context), failedLogin)],
    trend: trendOf(now),
  }),
  view: { kind: 'stat', label: 'measure', value: 'now', before: 'before', better: 'less' },
});
