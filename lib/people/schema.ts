import type { PersonRecord } from '../risk/person-record';
import type { PassRecord } from './people-store';

/** A person as they lie in their table. */
export interface StoredPerson extends PersonRecord {
  /** The e-mail address in small letters, by which people are found; '' where there is none. */
  emailKey: string;
}

/** The one record that every write touches: other contexts watch it. */
export interface PeopleChanges {
  id: 'people';
  writes: number;
}

/** Records by table, for types alone. */
export interface PeopleTables {
  people: StoredPerson;
  passes: PassRecord;
  changes: PeopleChanges;
}

/** Every version of the people's database there ever was, oldest first: Dexie's notation, for the tables that change. */
export const schemaVersions: readonly {
  version: number;
  stores: Partial<Record<keyof PeopleTables, string | null>>;
}[] = [{ version: 1, stores: { people: '[org+person], org, [org+emailKey]', passes: 'org', changes: 'id' } }];
