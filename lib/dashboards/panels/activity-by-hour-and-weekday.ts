import { definePanel } from '../panel';
import { ask } from '../queries';

export const activityByHourAndWeekday = definePanel({
  id: 'activity-by-hour-and-weekday',
  width: 4,
  columns: {
    weekday: { kind: 'weekday' },
    hour: { kind: 'hour' },
    events: { kind: 'number' },
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
});
