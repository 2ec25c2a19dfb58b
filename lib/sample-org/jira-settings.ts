import { thingEntry } from './entries';
import type { Keyed } from './estate';
import type { RawEntry } from './raw-event';

/** What administrators set up in Jira, as entries of events. */
export const permissionSchemes: readonly RawEntry[] = [
  thingEntry('permission-scheme', '10000', 'Default software scheme'),
  thingEntry('permission-scheme', '10042', 'Payments: need to know'),
  thingEntry('permission-scheme', '10051', 'Open to contractors'),
];

export const securitySchemes: readonly RawEntry[] = [
  thingEntry('security-scheme', '10100', 'Customer data'),
  thingEntry('security-scheme', '10101', 'Mergers & acquisitions'),
];

export const projectRoles: readonly RawEntry[] = [
  thingEntry('roles', '10002', 'Administrators'),
  thingEntry('roles', '10003', 'Developers'),
  thingEntry('roles', '10010', 'Service desk team'),
];

export const projectEntry = ({ id, key, name }: Keyed): RawEntry => thingEntry('project', id, name, { key });
