import { locationColumns, locationQueries, locationRows } from '../locations';
import { definePanel } from '../panel';

export const eventsFromRiskyLocations = definePanel({
  id: 'events-from-risky-locations',
  width: 6,
  columns: locationColumns,
  queries: (context) => locationQueries(context, { kind: 'in', field: 'country', values: [...context.riskyCountries] }),
  rows: locationRows,
  view: { kind: 'map', country: 'country', value: 'events', detail: 'actors', tone: 'alarm' },
});
