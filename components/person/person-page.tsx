import { useMemo, useRef } from 'react';
import type { Problem } from '../../lib/problems';
import type { PersonRecord } from '../../lib/risk/person-record';
import type { Connection } from '../../lib/settings/connection';
import type { Preferences } from '../../lib/settings/preferences';
import type { Trouble } from '../../lib/settings/trouble';
import type { SyncRecord } from '../../lib/store/sync-record';
import { FilterBar } from '../filter/filter-bar';
import { useFilter } from '../filter/use-filter';
import { useFreshPicture } from '../panels/use-fresh-picture';
import { PeopleTrouble } from '../people/people-trouble';
import { Loading } from '../ui/loading';
import { PageLayout } from '../ui/page-layout';
import { usePorts } from '../ui/ports';
import { ProblemBanner } from '../ui/problem-banner';
import { ProgressStrip } from '../ui/progress-strip';
import { useOrgProblems } from '../ui/use-org-problems';
import { useWatched } from '../ui/use-watched';
import { orgInView, useView } from '../ui/view-choice';
import { ViewToolbar } from '../ui/view-toolbar';
import { localTimeZone } from '../ui/wall-time';
import { accountIn } from './account-in';
import { PersonBody } from './person-body';
import { type PersonPicture, takePersonPicture } from './person-picture';
import { SectionNav } from './section-nav';
import { NoSuchOrg, UnknownPerson } from './states/states';
import { steadyPicture } from './steady-picture';
import { usePerson } from './use-person';

interface Props {
  /** Account id as the address has it. */
  id: string;
  connections: readonly Connection[];
  records: readonly SyncRecord[];
  preferences: Preferences;
  /** What went wrong on this page itself. */
  ownProblem: Problem | null;
}

const nobody: readonly PersonRecord[] = [];
const noTrouble: Trouble = {};

/** Everything about one person: how great the risk is and why, what they did, and what is usual for them. */
export const PersonPage = (props: Props) => <Page key={props.id} {...props} id={accountIn(props.id)} />;

const Page = ({ id, connections, records, preferences, ownProblem }: Props) => {
  const { reader, scoreTrouble } = usePorts();
  const [view] = useView();
  const { filter } = useFilter();
  const timeZone = useMemo(localTimeZone, []);
  const known = usePerson(id, connections);
  const people = known.value?.records ?? nobody;
  const only = connections.length === 1 ? connections[0]?.org : undefined;
  // Without a choice it is the organization in which the account was seen last; scored ones go before.
  const chosen = orgInView(view, connections) ?? only ?? people[0]?.org ?? null;
  const scored = people.find((one) => one.org === chosen);
  // What is found of somebody may rest on what others did: then it is looked at anew as well.
  const found = useMemo(() => JSON.stringify(scored?.findings), [scored]);
  const asked = JSON.stringify([id, chosen, view.range, filter, timeZone, found]);
  const last = useRef<PersonPicture>(null);
  const fresh = useFreshPicture(known.value || known.problem ? asked : null, reader, async () => {
    const question = { reader, person: id, org: chosen, range: view.range, filter, timeZone, now: Date.now() };
    const taken = await takePersonPicture(asked, question);
    const picture = steadyPicture(last.current, taken);
    last.current = picture;
    return { picture, asOf: taken.range.to };
  });
  const picture = fresh.picture?.picture ?? null;
  const org = chosen ?? picture?.org ?? null;
  const record = people.find((one) => one.org === org) ?? null;
  const current = picture?.org === org ? picture : null;
  const name = record?.name || current?.name || record?.email || current?.email || id;
  const connected = connections.filter((connection) => org === null || connection.org === org);
  const inView = records.filter((one) => org === null || one.org === org);
  const wrong = fresh.problem ?? ownProblem;
  const { value: trouble = noTrouble } = useWatched(scoreTrouble.read, scoreTrouble.watch);
  const { problems, dismiss } = useOrgProblems(connected, inView, wrong);
  const strange = view.org !== null && orgInView(view, connections) === null ? view.org : null;
  const unknown = !record && current !== null && current.events === 0;
  const shown = strange === null && !unknown && current !== null;
  return (
    <PageLayout
      title={name}
      busy={fresh.state === 'refreshing'}
      tools={
        <ViewToolbar
          connections={connections}
          asOf={typeof view.range === 'string' ? (fresh.picture?.asOf ?? null) : null}
          onRefresh={fresh.refresh}
          comparable={false}
        />
      }
      under={
        <>
          <FilterBar connections={connections} />
          {shown && <SectionNav scored={record !== null} />}
        </>
      }
    >
      <ProblemBanner problems={problems} connections={connections} onDismiss={dismiss} />
      <ProgressStrip records={inView} connections={connections} />
      {shown && (
        <PeopleTrouble
          unread={known.problem}
          trouble={trouble}
          passes={known.value?.passes ?? []}
          orgs={connections.filter((one) => one.org === org)}
          several={connections.length > 1}
          onAgain={known.again}
        />
      )}
      {strange !== null && <NoSuchOrg org={strange} person={id} others={people} connections={connections} />}
      {strange === null && !current && !wrong && <Loading />}
      {strange === null && unknown && (
        <UnknownPerson person={id} org={org} others={people} connections={connections} records={inView} />
      )}
      {shown && (
        <PersonBody
          key={current.org}
          person={id}
          name={name}
          picture={current}
          record={record}
          known={known.value ?? null}
          isTroubled={known.problem !== null || (org !== null && trouble[org] !== undefined)}
          connections={connections}
          preferences={preferences}
          timeZone={timeZone}
        />
      )}
    </PageLayout>
  );
};
