import { i18n } from '#i18n';
import { isActivityId } from '../../lib/audit/activities';
import { productName } from '../../lib/audit/products';
import { actionCell } from '../../lib/dashboards/names';
import { dayMs, hourMs } from '../../lib/durations';
import type { Connection } from '../../lib/settings/connection';
import type { StoreView } from '../../lib/store/view';
import { textOf } from '../ui/texts';
import type { ChipField } from './quick-fields';

/** 5 January 2026 is a Monday. */
const monday = Date.UTC(2026, 0, 5);
const weekdays = new Intl.DateTimeFormat(undefined, { weekday: 'long', timeZone: 'UTC' });
const hours = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
const countries = new Intl.DisplayNames(undefined, { type: 'region', fallback: 'code' });

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
        return /^[A-Z]{2}$/.test(value) ? (countries.of(value) ?? value) : value;
      case 'product':
        return productName(value);
      case 'activity':
        return isActivityId(value) ? textOf('activities', value) : value;
      case 'outcome':
        return outcomes.includes(value) ? textOf('outcomes', value) : value;
      case 'actor-type':
        return actorTypes.includes(value) ? textOf('actorTypes', value) : value;
      case 'hour-of-day':
        return hours.format(monday + Number(value) * hourMs);
      case 'day-of-week':
        return weekdays.format(monday + (Number(value) - 1) * dayMs);
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
