import type { Filter } from '../../filter/filter';
import { figure, figureColumns, reachesBack, trendOf } from '../figures';
import { definePanel } from '../panel';
import { ask, askBefore } from '../queries';

const failedLogin: Filter = { kind: 'in', field: 'activity', values: ['login-failed'] };

export const failedLogins = definePanel({
  id: 'failed-logins',
  title: 'Failed logins',
  question: 'How often did someone try to log in, and could not?',
  width: 3,
  columns: figureColumns,
  queries: (context) => ({
    now: ask(context, { filter: failedLogin, bucketed: true }),
    before: askBefore(context, { filter: failedLogin }),
  }),
  rows: ({ now, before }, context, view) => ({
    rows: [figure('Failed logins', now, before, reachesBack(view, context))],
    trend: trendOf(now),
  }),
  view: { kind: 'stat', label: 'measure', value: 'now', before: 'before', better: 'less' },
  empty: 'No login failed in this time range.',
});
