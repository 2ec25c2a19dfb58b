import { definePanel } from '../panel';
import { ask } from '../queries';

export const activityByHourAndWeekday = definePanel({
  id: 'activity-by-hour-and-weekday',
  title: 'Activity by hour and weekday',
  question: 'When are people at work, and when not?',
  width: 4,
  columns: {
    weekday: { title: 'Weekday', kind: 'weekday' },
    hour: { title: 'Hour', kind: 'hour' },
    events: { title: 'Events', kind: 'number' },
  },
  queries: (context) => ({
    byHour: ask(context, { groupBy: [{ field: 'day-of-week' }, { field: 'hour-of-day' }], order: 'key' }),
  }),
  rows: ({ byHour }) => ({
    rows: byHour.rows
      .map(({ keys: [weekday, hour], value }) => ({
        cells: { weekday: { value: Number(weekday) }, hour: { value: Number(hour) }, events: { value } },
      }))
      .sort(({ cells: a }, { cells: b }) => a.weekday.value - b.weekday.value || a.hour.value - b.hour.value),
  }),
  view: { kind: 'heatmap', x: 'hour', y: 'weekday', value: 'events' },
  empty: 'No event in this time range, at any hour.',
});
