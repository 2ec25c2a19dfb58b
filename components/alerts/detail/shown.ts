import type { Format } from '../../../lib/dashboards/format';
import type { Connection } from '../../../lib/settings/connection';
import type { NameOf } from '../../filter/value-names';

/** How what is stored is written for people. */
export interface Shown {
  connections: readonly Connection[];
  nameOf: NameOf;
  format: Format;
}
