import { openPeople } from '../../lib/people/open-people';
import { createPeopleReader } from '../../lib/people/people-reader';
import type { PeopleReader } from '../../lib/people/people-store';

/** A reader of the people's database, in a chunk of its own. */
export const openPeopleReader = (): PeopleReader => createPeopleReader(openPeople());
