import { actionCell } from '../../lib/dashboards/names';
import { i18n } from '../../lib/locales/i18n';
import type { Connection } from '../../lib/settings/connection';
import type { StoreView } from '../../lib/store/view';
import { formatOf } from '../panels/panel-texts';
import { textOf } from '../ui/texts';
import type { ChipField } from './quick-fields';

/** Hours and weekdays are those of any zone. */
const format = formatOf('UTC');

const outcomes: readonly string[] = ['success', 'failure', 'unknown'];
const actorTypes: readonly string[] = ['user', 'app', 'system'];

/** What is stored under a value besides the value itself. */
export type StoredNames = Pick<StoreView, 'dictionaries' | 'catalogue'>;

/** What people call a value of a field. */
export type NameOf = (field: ChipField, value: string) => string;

/** Names out of the store and the settings; `stored` is null as long as it is being read. */
export const createNames =
  (stored: StoredNames | null, connections: readonly Connection[]): NameOf =>
  (field, value) => {
    if (value === '') return i18n.t('filter.nothing');
    switch (field) {
      case 'org':
        return connections.find(({ org }) => org === value)?.name || value;
      case 'country':
        return format.country(value);
      case 'product':
        return format.product(value);
      case 'activity':
        return format.activity(value);
      case 'outcome':
        return outcomes.includes(value) ? textOf('outcomes', value) : value;
      case 'actor-type':
        return actorTypes.includes(value) ? textOf('actorTypes', value) : value;
      case 'hour-of-day':
        return format.hour(Number(value));
      case 'day-of-week':
        return format.weekday(Number(value), 'long');
      case 'action':
        return stored ? nameOfAction(stored, value) : value;
      default: {
        const dictionary = stored?.dictionaries[field];
        const code = dictionary?.codeOf(value);
        return (code !== undefined && (dictionary?.labels[code] || dictionary?.details[code])) || value;
      }
    }
  };

const nameOfAction = (stored: StoredNames, id: string): string =>
  actionCell({ ...stored, segments: [], oldest: null, corrections: new Map() }, id).label ?? id;
