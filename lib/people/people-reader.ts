import type { PersonRecord } from '../risk/person-record';
import { watchTable } from '../store/watch-table';
import type { PeopleDatabase } from './open-people';
import type { PeopleReader } from './people-store';
import type { StoredPerson } from './schema';

/** The reading side, for any number of contexts at once. */
export function createPeopleReader(db: PeopleDatabase): PeopleReader {
  return {
    async list(org) {
      const found = await (org === null ? db.people.toArray() : db.people.where('org').equals(org).toArray());
      return found.map(asRecord);
    },
    async read(org, person) {
      const found = await db.people.get([org, person]);
      return found && asRecord(found);
    },
    async readMany(org, people) {
      const found = await db.people.bulkGet(people.map((person): [string, string] => [org, person]));
      return found.filter((person) => person !== undefined).map(asRecord);
    },
    async byEmail(org, emails) {
      const keys = [...new Set(emails.map(emailKeyOf))].filter((key) => key !== '');
      const found = await db.people
        .where('[org+emailKey]')
        .anyOf(keys.map((key) => [org, key]))
        .toArray();
      return found.map(asRecord);
    },
    pass: (org) => db.passes.get(org),
    passes: () => db.passes.toArray(),
    watch: (onChange) => watchTable(db, db.changes, onChange),
  };
}

/** E-mail addresses are the same however they are capitalized. */
export const emailKeyOf = (email: string): string => email.trim().toLowerCase();

/** What the table keeps for itself is not shown. */
const asRecord = ({ emailKey: _, ...record }: StoredPerson): PersonRecord => record;
