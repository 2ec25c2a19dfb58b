import { emailKeyOf } from '../people/people-reader';
import type { PassRecord } from '../people/people-store';
import type { PersonRecord } from '../risk/person-record';
import type { AppPorts } from './ports';

/** Who is known under account ids and e-mail addresses. */
export interface FoundPeople {
  byAccount: PersonRecord[];
  byEmail: PersonRecord[];
}

/** To read one person takes as long as to read so many of all of them in one go. */
const pace = 4;

/** Finds people of an org, by what is known of its size. */
export async function findPeople(
  { people }: Pick<AppPorts, 'people'>,
  { org, people: size }: Pick<PassRecord, 'org' | 'people'>,
  accounts: readonly string[],
  emails: readonly string[],
): Promise<FoundPeople> {
  if ((accounts.length + emails.length) * pace < size) {
    const [byAccount, byEmail] = await Promise.all([
      people.readMany(org, accounts),
      emails.length > 0 ? people.byEmail(org, emails) : [],
    ]);
    return { byAccount, byEmail };
  }
  const all = await people.list(org);
  const ids = new Set(accounts);
  const addresses = new Set(emails.map(emailKeyOf));
  addresses.delete('');
  return {
    byAccount: all.filter(({ person }) => ids.has(person)),
    byEmail: all.filter(({ email }) => addresses.has(emailKeyOf(email))),
  };
}
