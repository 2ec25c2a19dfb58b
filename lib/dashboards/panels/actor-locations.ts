import { locationColumns, locationQueries, locationRows } from '../locations';
import { definePanel } from '../panel';
import { known } from '../queries';

export const actorLocations = definePanel({
  id: 'actor-locations',
  width: 6,
  columns: locationColumns,
  queries: (context) => locationQueries(context, known('country')),
  rows: locationRows,
  view: { kind: 'map', country: 'country', value: 'events', detail: 'actors', tone: 'calm' },
});
