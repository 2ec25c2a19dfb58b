import { figure, figureColumns, reachesBack, trendOf } from '../figures';
import { definePanel } from '../panel';
import { ask, askBefore, distinct } from '../queries';

export const uniqueActors = definePanel({
  id: 'unique-actors',
  title: 'Unique actors',
  question: 'How many people, apps and integrations did something?',
  width: 3,
  columns: figureColumns,
  queries: (context) => ({
    now: ask(context, { measure: distinct('actor'), bucketed: true }),
    before: askBefore(context, { measure: distinct('actor') }),
  }),
  rows: ({ now, before }, context, view) => ({
    rows: [figure('Actors', now, before, reachesBack(view, context))],
    trend: trendOf(now),
  }),
  view: { kind: 'stat', label: 'measure', value: 'now', before: 'before', better: 'neither' },
  empty: 'Nobody did anything in this time range.',
});
