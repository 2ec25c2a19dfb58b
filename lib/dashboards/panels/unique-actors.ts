import { figure, figureColumns, reachesBack, trendOf } from '../figures';
import { definePanel } from '../panel';
import { ask, askBefore, distinct } from '../queries';

export const uniqueActors = definePanel({
  id: 'unique-actors',
  width: 3,
  columns: figureColumns,
  queries: (context) => ({
    now: ask(context, { measure: distinct('actor'), bucketed: true }),
    before: askBefore(context, { measure: distinct('actor') }),
  }),
  rows: ({ now, before }, context, view) => ({
    rows: [figure('actors', now, before, reachesBack(view, context))],
    trend: trendOf(now),
  }),
  view: { kind: 'stat', label: 'measure', value: 'now', before: 'before', better: 'neither' },
});
