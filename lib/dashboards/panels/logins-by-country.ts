import { both, loggedIn } from '../families';
import { locationColumns, locationQueries, locationRows } from '../locations';
import { definePanel } from '../panel';
import { known } from '../queries';

export const loginsByCountry = definePanel({
  id: 'logins-by-country',
  width: 6,
  columns: locationColumns,
  queries: (context) => locationQueries(context, both(loggedIn, known('country'))),
  rows: locationRows,
  view: { kind: 'map', country: 'country', value: 'events', detail: 'actors', tone: 'calm' },
});
