import { figure, figureColumns, reachesBack, trendOf } from '../figures';
import { definePanel } from '../panel';
import { ask, askBefore } from '../queries';

export const totalEvents = definePanel({
  id: 'total-events',
  width: 3,
  columns: figureColumns,
  queries: (context) => ({ now: ask(context, { bucketed: true }), before: askBefore(context) }),
  rows: ({ now, before }, context, view) => ({
    rows: [figure('events', now, before, reachesBack(view, context))],
    trend: trendOf(now),
  }),
  view: { kind: 'stat', label: 'measure', value: 'now', before: 'before', better: 'neither' },
});
