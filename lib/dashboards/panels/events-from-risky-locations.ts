import { locationColumns, locationQueries, locationRows } from '../locations';
import { definePanel } from '../panel';

export const eventsFromRiskyLocations = definePanel({
  id: 'events-from-risky-locations',
  title: 'Events from risky locations',
  question: 'Did anything come from the countries on your risk list?',
  width: 6,
  columns: locationColumns,
  queries: (context) => locationQueries(context, { kind: 'in', field: 'country', values: [...context.riskyCountries] }),
  rows: locationRows,
  view: { kind: 'map', country: 'country', value: 'events', detail: 'actors', tone: 'alarm' },
  empty: 'Nothing came from the countries on your risk list in this time range.',
});
