import { useMemo, useRef } from 'react';
import type { Problem } from '../../lib/problems';
import type { PersonRecord } from '../../lib/risk/person-record';
import type { Connection } from '../../lib/settings/connection';
import type { Preferences } from '../../lib/settings/preferences';
import type { SyncRecord } from '../../lib/store/sync-record';
import { FilterBar } from '../filter/filter-bar';
import { useFilter } from '../filter/use-filter';
import { useFreshPicture } from '../panels/use-fresh-picture';
import { Loading } from '../ui/loading';
import { PageLayout } from '../ui/page-layout';
import { usePorts } from '../ui/ports';
import { ProblemBanner } from '../ui/problem-banner';
import { ProgressStrip } from '../ui/progress-strip';
import { useOrgProblems } from '../ui/use-org-problems';
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

/** Everything about one person: how great the risk is and why, what they did, and what is usual for them. */
export const PersonPage = (props: Props) => <Page key={props.id} {...props} id={accountIn(props.id)} />;

const Page = ({ id, connections, records, preferences, ownProblem }: Props) => {
  const { reader } = usePorts();
  const [view] = useView();
  const { filter } = useFilter();
  const timeZone = useMemo(localTimeZone, []);
  const known = usePerson(id, connections);
  const people = known.value?.records ?? nobody;
  const only = connections.length === 1 ? connections[0]?.org : undefined;
  // Without a choice it is the organization in which the account was seen last; scored ones go before.
  const chosen = orgInView(view, connections) ?? only ?? people[0]?.org ?? null;
  const asked = JSON.stringify([id, chosen, view.range, filter, timeZone]);
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
  const wrong = known.problem ?? fresh.problem ?? ownProblem;
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
          {shown && <SectionNav />}
        </>
      }
    >
      <ProblemBanner problems={problems} connections={connections} onDismiss={dismiss} />
      <ProgressStrip records={inView} connections={connections} />
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
          connections={connections}
          preferences={preferences}
          timeZone={timeZone}
        />
      )}
    </PageLayout>
  );
};
